"""The formats of entry.md and journal-file.md: frames, entries and their values. Used by reader.py."""

import datetime

import cbor2
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from reader_keys import Broken, Fields, check_version, label, open_wrap, open_xchacha, sha256


def canonical(data, what):
    """Decodes deterministic CBOR: what does not encode to the same bytes again is refused."""
    try:
        value = cbor2.loads(data)
        again = cbor2.dumps(value, canonical=True)
    except Exception:
        raise Broken(f"{what}: no CBOR") from None
    if again != data:
        raise Broken(f"{what}: not in canonical form")
    return value


def read_file_head(data):
    if len(data) < 96 or data[:8] != b"AMPJRNL\1":
        raise Broken("not_this_kind")
    if sha256(data[:64]) != data[64:96]:
        raise Broken("damaged")
    fields = Fields(data[8:64])
    check_version(fields.number(2))
    fields.zero(2)
    head = {"key_epoch": fields.number(4), "generation": fields.number(4)}
    fields.zero(4)
    head.update(vault=fields.take(16), log=fields.take(16), first=fields.number(8))
    fields.end()
    return head


def read_frames(data, head, journal_key):
    """All entries of a journal file, as (header, signature, body) bytes, with the sequence number of each."""
    at = 96
    while at < len(data):
        frame_head = data[at : at + 24]
        if len(frame_head) < 24 or frame_head[:4] != b"AMFR" or sha256(frame_head[:20])[:4] != frame_head[20:]:
            raise Broken(f"frame at byte {at}: its head is damaged, or the file ends inside it")
        length, first, count = (int.from_bytes(frame_head[a:b], "big") for a, b in ((4, 8), (8, 16), (16, 20)))
        sealed = data[at + 24 : at + 24 + length]
        if len(sealed) != length:
            raise Broken(f"frame at byte {at}: the file ends inside it")
        numbers = head["key_epoch"].to_bytes(4, "big") + head["generation"].to_bytes(4, "big")
        associated = label("frame v1") + head["vault"] + head["log"] + numbers + frame_head
        try:
            plaintext = open_xchacha(journal_key, sealed[:24], associated, sealed[24:])
        except Broken:
            raise Broken(f"frame at byte {at}: it does not open") from None
        entries = canonical(plaintext, f"frame at byte {at}")
        if len(entries) != count:
            raise Broken(f"frame at byte {at}: it holds another number of entries")
        for number, entry in enumerate(entries):
            yield first + number, tuple(entry)
        at += 24 + length


HEADER_FIELDS = (
    "version vault log seq previous clock wall_millis class governance_head deps scope structure values sealed"
).split()
CLASSES = {1: "work", 2: "governance", 3: "audit"}
OPS = {1: "set", 2: "add", 3: "remove", 4: "erase"}


def read_entry(header_bytes, signature, body_bytes):
    """Decodes an entry and checks everything but its signature and its place in the chain."""
    header = dict(zip(HEADER_FIELDS, canonical(header_bytes, "header"), strict=True))
    if header["version"] != 1:
        raise Broken("too_new")
    salt, structure, wraps, values = canonical(body_bytes, "body")
    if sha256(label("structure v1"), salt, structure) != header["structure"]:
        raise Broken("structure commitment does not fit")
    rows = canonical(structure, "structure")
    is_whole = values[0] == 0
    value_rows, commitments, contents = values[-1], [], []
    if len(value_rows) != len(rows):
        raise Broken("another number of values than rows")
    for number, row in enumerate(value_rows):
        if row[0] == 1:
            own = sha256(label("row salt v1"), values[1], number.to_bytes(4, "big")) if is_whole else row[2]
            commitments.append(sha256(label("value v1"), own, row[1]))
            contents.append(("open", canonical(row[1], "content")))
        elif row[0] == 2:
            commitments.append(row[2])
            contents.append(("sealed", row[1]))
        else:
            commitments.append(row[1])
            contents.append(("erased", None))
    if sha256(label("values v1"), len(rows).to_bytes(4, "big"), *commitments) != header["values"]:
        raise Broken("values commitment does not fit")
    keys = {(compartment, epoch): wrap for compartment, epoch, wrap in wraps}
    for compartment, epoch, number, digest in header["sealed"]:
        kind, content = contents[number]
        if kind == "sealed":
            wrap = keys.get((compartment, epoch))
            if wrap is None or sha256(wrap, content) != digest:
                raise Broken("sealed row is not the signed one")
    return {
        "id": sha256(header_bytes, signature),
        "header": header,
        "signed": label("entry v1") + sha256(header_bytes),
        "signature": signature,
        "rows": rows,
        "contents": contents,
        "commitments": commitments,
        "wraps": keys,
    }


def open_sealed_rows(entry, secrets):
    """Opens the sealed rows of the compartments whose epoch secrets are known: {row: content}."""
    header, opened = entry["header"], {}
    place = header["vault"] + header["log"] + header["seq"].to_bytes(8, "big")
    for compartment, epoch, number, _ in header["sealed"]:
        kind, ciphertext = entry["contents"][number]
        secret = secrets.get((compartment, epoch))
        if kind != "sealed" or secret is None:
            continue
        info = label("body key v1") + place + bytes([compartment]) + epoch.to_bytes(4, "big")
        body_key = open_wrap(secret, info, entry["wraps"][(compartment, epoch)])
        nonce = bytes(8) + number.to_bytes(4, "big")
        try:
            padded = ChaCha20Poly1305(body_key).decrypt(nonce, ciphertext, label("sealed row v1") + place)
        except InvalidTag:
            raise Broken(f"sealed row {number} does not open") from None
        length = int.from_bytes(padded[:4], "big")
        salt, content = padded[4:36], padded[36 : 36 + length]
        if len(padded) % 256 or len(content) != length or any(padded[36 + length :]):
            raise Broken(f"sealed row {number} is not padded as it should be")
        if sha256(label("value v1"), salt, content) != entry["commitments"][number]:
            raise Broken(f"sealed row {number} holds another value than the signed one")
        opened[number] = canonical(content, "content")
    return opened


EPOCH_DAY = datetime.date(1970, 1, 1)


def plain_value(value):
    """A value as JSON."""
    if value is None:
        return None
    kind, *rest = value
    if kind in (1, 2, 5, 10):
        return rest[0]
    if kind == 3:
        days = [(EPOCH_DAY + datetime.timedelta(days=number)).isoformat() for number in rest[2:]]
        return {"written": rest[0], "precision": rest[1], "earliest": days[0], "latest": days[1]}
    if kind == 4:
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(milliseconds=rest[0])
        return {"utc": moment.isoformat() + "Z", "offset_minutes": rest[1]}
    if kind == 6:
        return dict(zip(("min", "best", "max"), rest))
    if kind == 7:
        return rest[0] if rest[1] == 0 else {"mantissa": rest[0], "exponent": rest[1]}
    if kind == 8:
        return {"latitude": rest[0] / 1e7, "longitude": rest[1] / 1e7, "precision": rest[2]}
    if kind in (9, 11):
        return rest[0].hex()
    if kind == 12:
        return {"parts": rest[0], "script": rest[1]}
    return {"unknown_kind": kind}
