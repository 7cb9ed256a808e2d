"""Checks the test vectors `tests/fixtures/vectors/*.json` with the independent reader_keys.

Each vector either opens to what it expects, or fails with the error it names. Called by `reader.py --vectors FOLDER`.
"""

import json

import nacl.signing

import reader_keys
from reader_keys import Broken, derive, label, public_of, sha256


def unhex(vector, name):
    return bytes.fromhex(vector[name])


def header(vector):
    found = reader_keys.read_header(unhex(vector, "file"))
    reader_keys.confirm_header(found, unhex(vector, "vault_key"))
    lists = {name: [digest.hex() for digest in found[name]] for name in ("slots", "bundles", "keys", "log_keys")}
    ids = {name: found[name].hex() for name in ("vault", "database_salt", "genesis")}
    return {**lists, **ids, "sequence": found["sequence"], "key_epoch": found["key_epoch"]}


def slot(vector):
    found, vault = reader_keys.read_slot(unhex(vector, "file")), unhex(vector, "vault")
    if "passphrase" in vector:
        given = {"passphrase": reader_keys.normal_passphrase(vector["passphrase"])}
    elif "words" in vector:
        given = {"entropy": reader_keys.read_words(vector["words"])}
    else:
        given = {"invitation": unhex(vector, "invitation")}
    key = reader_keys.open_slot(found, vault, **given)
    named = {"kind": found["kind"], "slot": found["slot"].hex(), "key_epoch": found["key_epoch"]}
    return {**named, "member_key": key.hex()}


def envelope(vector):
    data, vault, key = unhex(vector, "file"), unhex(vector, "vault"), unhex(vector, "key")
    if vector["kind"] == "bundle":
        bundle = reader_keys.open_bundle(data, vault, key)
        signing = nacl.signing.SigningKey(bundle["signing"]).verify_key.encode()
        return {
            "id": bundle["id"].hex(),
            "member": bundle["member"].hex(),
            "signing_key": signing.hex(),
            "sealing_key": public_of(bundle["sealing"]).hex(),
            "genesis": bundle["genesis"].hex(),
            "governance_head": bundle["governance_head"].hex(),
            "recovery_key": bundle["recovery"].hex(),
            "draft_key": derive(bundle["sealing"], vault, label("draft key v1")).hex(),
        }
    if vector["kind"] == "log_key":
        log, seed = reader_keys.open_log_key(data, vault, key)
        return {"log": log.hex(), "public_key": nacl.signing.SigningKey(seed).verify_key.encode().hex()}
    name, plaintext = reader_keys.open_envelope("draft", data, vault, key)
    return {"id": name.hex(), "plaintext": plaintext.hex()}


def key_file(vector):
    file = reader_keys.read_key_file(unhex(vector, "file"))
    vault = file["vault"]
    key, former = reader_keys.open_key_file(file, unhex(vector, "private_key"))
    keys = lambda root: {name: derive(root, vault, label(f"{name} v1")).hex() for name in ("database", "journal")}
    return {
        "vault": vault.hex(),
        "epoch": file["epoch"],
        "recipients": len(file["wraps"]),
        "keys": keys(key),
        "former": keys(former) if former else None,
    }


def compartment(vector):
    place = (unhex(vector, "vault"), vector["compartment"], vector["epoch"])
    private, public = unhex(vector, "private_key"), unhex(vector, "public_key")
    secret = reader_keys.open_epoch(*place, public, private, unhex(vector, "wrap"))
    given = (unhex(vector, "former_public_key"), secret, unhex(vector, "former_wrap"))
    former = reader_keys.open_epoch(*place, *given, "former compartment epoch v1")
    database = lambda own: derive(own, place[0], label("compartment database v1")).hex()
    return {"database_key": database(secret), "former_database_key": database(former)}


def wrap(vector):
    opened = reader_keys.open_wrap(unhex(vector, "private_key"), unhex(vector, "info"), unhex(vector, "wrap"))
    return {"plaintext": opened.hex()}


def words(vector):
    entropy = reader_keys.read_words(vector["words"])
    sealing, takeover = reader_keys.recovery_seeds(entropy, unhex(vector, "vault"))
    return {
        "recovery_key": public_of(sealing).hex(),
        "takeover_key": nacl.signing.SigningKey(takeover).verify_key.encode().hex(),
        "english": " ".join(reader_keys.write_words(entropy, "english")),
    }


def fingerprint(vector):
    name = reader_keys.CODES.get(vector["language"], "english")
    return {"words": " ".join(reader_keys.fingerprint(unhex(vector, "bytes"), name))}


def signature(vector):
    message = unhex(vector, "message")
    if "seed" in vector:
        key = nacl.signing.SigningKey(unhex(vector, "seed"))
        return {"public_key": key.verify_key.encode().hex(), "signature": key.sign(message).signature.hex()}
    reader_keys.check_signature(unhex(vector, "public_key"), message, unhex(vector, "signature"))
    return {}


def object_file(vector):
    vault, key = unhex(vector, "vault"), unhex(vector, "key")
    if "file" in vector:
        sealed = unhex(vector, "file")
    else:
        text = bytes((i // 7 + i // 65536) % 251 for i in range(vector["length"]))
        sealed = reader_keys.seal_object(vault, key, unhex(vector, "head"), text)[: vector.get("cut")]
    opened = b"".join(reader_keys.open_object(vault, key, sealed))
    return {"sealed_sha256": sha256(sealed).hex(), "plain_sha256": sha256(opened).hex(), "length": len(opened)}


FORMATS = {
    "header": header,
    "slot": slot,
    "envelope": envelope,
    "key_file": key_file,
    "compartment": compartment,
    "wrap": wrap,
    "words": words,
    "fingerprint": fingerprint,
    "signature": signature,
    "object": object_file,
}


def judge(run, vector):
    """Nothing where the vector comes out as it says, else what differs."""
    try:
        found = run(vector)
    except Broken as broken:
        error = str(broken).split(":")[0]
        return None if error == vector.get("error") else f"fails with {error}, not {vector.get('error')}"
    if not vector["name"].startswith("ok_"):
        return f"opens, and should fail with {vector.get('error')}"
    return None if found == vector["expect"] else f"opens to something else: {found}"


def check(folder):
    count, failures = 0, 0
    for path in sorted(folder.glob("crypto_*.json")):
        file = json.loads(path.read_text(encoding="utf-8"))
        for vector in file["vectors"]:
            count += 1
            problem = judge(FORMATS[file["format"]], vector)
            if problem:
                failures += 1
                print(f"{path.name}: {vector['name']}: {problem}")
    if count == 0:
        print(f"no vectors in {folder}")
        return 1
    print(f"{count - failures} passed, {failures} failed")
    return 1 if failures else 0
