"""The formats of keys.md and object.md: primitives, words, key files and sealed objects. Used by reader.py."""

import hashlib
import hmac
import io
import pathlib
import unicodedata

import argon2.low_level
import nacl.bindings
import nacl.exceptions
import nacl.signing
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes, hpke
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Broken(Exception):
    """Something is not as its format page says. The text is the error's name, with details after a colon."""


def label(text):
    return b"amparo " + text.encode() + b"\0"


# ---------------------------------------------------------------- primitives


def sha256(*parts):
    return hashlib.sha256(b"".join(parts)).digest()


def derive(key, salt, info, length=32):
    return HKDF(algorithm=hashes.SHA256(), length=length, salt=salt, info=info).derive(key)


def derive_with_commitment(key, salt, info):
    both = derive(key, salt, info, 64)
    return both[:32], both[32:]


def open_xchacha(key, nonce, associated, ciphertext):
    try:
        return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(ciphertext, associated, nonce, key)
    except (nacl.exceptions.CryptoError, ValueError, TypeError):
        raise Broken("content_damaged") from None


def public_of(private):
    return X25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def open_wrap(private, info, wrap):
    """HPKE base mode, single shot: suite (1) | encapsulated key (32) | ciphertext."""
    if not wrap:
        raise Broken("too_short")
    if wrap[0] != 1:
        raise Broken("suite_unknown")
    if len(wrap) < 49:
        raise Broken("too_short")
    suite = hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)
    try:
        return suite.decrypt(wrap[1:], X25519PrivateKey.from_private_bytes(private), info)
    except (InvalidTag, ValueError):
        raise Broken("does_not_open") from None


def check_signature(public, message, signature):
    """Ed25519; libsodium refuses keys and points of low order and second forms of a signature, as the program does."""
    try:
        nacl.signing.VerifyKey(public).verify(message, signature)
    except (nacl.exceptions.CryptoError, ValueError):
        raise Broken("signature_does_not_fit") from None


class Fields:
    """Big-endian fields of a file, one after the other."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, length):
        if len(self.data) - self.at < length:
            raise Broken("wrong_length")
        self.at += length
        return self.data[self.at - length : self.at]

    def number(self, length):
        return int.from_bytes(self.take(length), "big")

    def zero(self, length):
        if any(self.take(length)):
            raise Broken("not_valid: reserved bytes are zero")

    def end(self):
        if self.at != len(self.data):
            raise Broken("wrong_length")


def check_version(found):
    if found == 0:
        raise Broken("not_valid: version")
    if found != 1:
        raise Broken("too_new")


def frame(data, magic):
    """Magic, version, ..., SHA-256 of all before it. Gives the fields between version and hash."""
    if not data.startswith(magic):
        raise Broken("not_this_kind")
    if len(data) < len(magic) + 2 + 32:
        raise Broken("wrong_length")
    if sha256(data[:-32]) != data[-32:]:
        raise Broken("damaged")
    fields = Fields(data[:-32])
    fields.take(len(magic))
    check_version(fields.number(2))
    return fields


# ---------------------------------------------------------------- words


WORDS = {}
CODES = {"fr": "french", "es": "spanish", "zh": "chinese"}


def word_list(name):
    if name not in WORDS:
        path = pathlib.Path(__file__).resolve().parent / "words" / f"{name}.txt"
        WORDS[name] = path.read_text(encoding="utf-8").split()
    return WORDS[name]


def fold(word):
    plain = unicodedata.normalize("NFKD", word)
    return "".join(c for c in plain if not unicodedata.category(c).startswith("M")).lower()


def read_words(text):
    """The 32 bytes behind 24 words of any list."""
    best = (0, "word_unknown")
    for name in ("english", "french", "spanish", "chinese"):
        is_letter = lambda c: c.isalpha() or unicodedata.category(c).startswith("M")
        words = "".join(c if is_letter(c) else " " for c in text).split()
        if name == "chinese":
            words = [c for word in words for c in word]
        places = {fold(word): place for place, word in enumerate(word_list(name))}
        known = [places.get(fold(word)) for word in words]
        if None in known:
            best = max(best, (known.index(None), "word_unknown"))
        elif len(known) != 24:
            best = max(best, (1000, "word_count"))
        else:
            bits = "".join(f"{place:011b}" for place in known)
            entropy = int(bits[:256], 2).to_bytes(32, "big")
            if sha256(entropy)[0] == int(bits[256:], 2):
                return entropy
            best = max(best, (1001, "checksum_does_not_fit"))
    raise Broken(best[1])


def write_words(entropy, name):
    bits = "".join(f"{byte:08b}" for byte in entropy + sha256(entropy)[:1])
    return [word_list(name)[int(bits[at : at + 11], 2)] for at in range(0, 264, 11)]


def fingerprint(data, name):
    bits = "".join(f"{byte:08b}" for byte in sha256(label("fingerprint v1"), data))
    return [word_list(name)[int(bits[at : at + 11], 2)] for at in range(0, 132, 11)]


def recovery_seeds(entropy, vault):
    return derive(entropy, vault, label("recovery sealing v1")), derive(entropy, vault, label("recovery takeover v1"))


# ---------------------------------------------------------------- key files


def read_header(page):
    if not page.startswith(b"AMPVLT\0\1"):
        raise Broken("not_this_kind")
    if len(page) != 4096:
        raise Broken("wrong_length")
    if sha256(page[:128], page[160:]) != page[128:160]:
        raise Broken("damaged")
    fields = Fields(page)
    fields.take(8)
    check_version(fields.number(2))
    if fields.number(2) != 1 or fields.number(4) != 4096:
        raise Broken("not_valid: oldest reader or length")
    header = {"vault": fields.take(16), "sequence": fields.number(8), "key_epoch": fields.number(4)}
    fields.zero(4)
    header.update(database_salt=fields.take(16), genesis=fields.take(32), check=fields.take(32))
    fields.take(32)
    counts = [fields.number(2) for _ in range(4)]
    fields.zero(8)
    if sum(counts) > 122:
        raise Broken("not_valid: too many files")
    for name, count in zip(("slots", "bundles", "keys", "log_keys"), counts):
        header[name] = [fields.take(32) for _ in range(count)]
        if header[name] != sorted(set(header[name])):
            raise Broken("not_valid: files are not sorted")
    fields.zero(4096 - fields.at)
    header["checked"] = page[:96] + page[160:]
    return header


def confirm_header(header, vault_key):
    key = derive(vault_key, header["vault"], label("header check v1"))
    if not hmac.compare_digest(hmac.digest(key, header["checked"], "sha256"), header["check"]):
        raise Broken("check_does_not_fit")


def read_slot(data):
    fields = frame(data, b"AMPSLOT\1")
    kind, kdf = fields.number(1), fields.number(1)
    costs = tuple(fields.number(4) for _ in range(3))
    salt = fields.take(32)
    unused = costs == (0, 0, 0) and salt == bytes(32)
    if (kind, kdf) == (1, 1):
        name, length = "passphrase", 48
    elif kdf == 0 and kind in (2, 3) and unused:
        name, length = ("invitation", 48) if kind == 2 else ("recovery", 81)
    else:
        raise Broken("not_valid: kind, derivation and costs")
    slot = {"kind": name, "costs": costs, "salt": salt, "key_epoch": fields.number(4), "slot": fields.take(16)}
    slot.update(commitment=fields.take(32), nonce=fields.take(24))
    if (name == "recovery" and any(slot["nonce"])) or fields.number(4) != length:
        raise Broken("not_valid: nonce or length")
    slot["ciphertext"] = fields.take(length)
    fields.end()
    slot["head"] = data[:136]
    return slot


def normal_passphrase(text):
    if text.endswith("\n"):
        text = text[:-1]
        text = text[:-1] if text.endswith("\r") else text
    return unicodedata.normalize("NFKC", text).encode()


def stretch(passphrase, salt, costs):
    memory_kib, passes, lanes = costs
    if memory_kib > 2 * 1024 * 1024 or passes > 32 or lanes > 64:
        raise Broken("too_costly")
    if passes == 0 or lanes == 0 or memory_kib < 8 * lanes:
        raise Broken("costs_not_valid")
    kind = argon2.low_level.Type.ID
    return argon2.low_level.hash_secret_raw(passphrase, salt, passes, memory_kib, lanes, 64, kind, 19)


def open_slot(slot, vault, passphrase=None, entropy=None, invitation=None, stretched=None):
    """The member key. `stretched` spares a second Argon2id run for slots that share salt and costs."""
    if slot["kind"] == "recovery":
        if entropy is None:
            raise Broken("other_credential")
        private, _ = recovery_seeds(entropy, vault)
        commitment = sha256(label("slot recovery commitment v1"), vault, slot["slot"], public_of(private))
        if commitment != slot["commitment"]:
            raise Broken("other_credential")
        try:
            return open_wrap(private, label("slot recovery v1") + slot["head"] + vault, slot["ciphertext"])
        except Broken:
            raise Broken("content_damaged") from None
    if slot["kind"] == "passphrase" and (passphrase is not None or stretched):
        secret, info = stretched or stretch(passphrase, slot["salt"], slot["costs"]), label("slot passphrase v1")
    elif slot["kind"] == "invitation" and invitation:
        secret, info = invitation, label("slot invitation v1")
    else:
        raise Broken("other_credential")
    key, commitment = derive_with_commitment(secret, slot["slot"], info)
    if commitment != slot["commitment"]:
        raise Broken("other_credential")
    return open_xchacha(key, slot["nonce"], label("slot content v1") + slot["head"] + vault, slot["ciphertext"])


ENVELOPES = {
    "bundle": (b"AMPBNDL\1", label("member bundle v1")),
    "log_key": (b"AMPLOGK\1", label("log key v1")),
    "draft": (b"AMPDRFT\1", label("draft v1")),
}


def open_envelope(kind, data, vault, key):
    magic, own_label = ENVELOPES[kind]
    fields = frame(data, magic)
    fields.zero(6)
    own_vault, name, stated, nonce = fields.take(16), fields.take(16), fields.take(32), fields.take(24)
    length = fields.number(4)
    fields.zero(4)
    ciphertext = fields.take(length)
    fields.end()
    if own_vault != vault:
        raise Broken("other_vault")
    own_key, commitment = derive_with_commitment(key, name, own_label + vault)
    if commitment != stated:
        raise Broken("other_key")
    return name, open_xchacha(own_key, nonce, own_label + data[:112], ciphertext)


def open_bundle(data, vault, member_key):
    name, content = open_envelope("bundle", data, vault, member_key)
    fields = Fields(content)
    check_version(fields.number(2))
    fields.zero(14)
    bundle = {"id": name, "member": fields.take(16), "signing": fields.take(32), "sealing": fields.take(32)}
    bundle.update(genesis=fields.take(32), governance_head=fields.take(32), recovery=fields.take(32))
    fields.end()
    return bundle


def open_log_key(data, vault, member_key):
    log, content = open_envelope("log_key", data, vault, member_key)
    fields = Fields(content)
    check_version(fields.number(2))
    fields.zero(14)
    seed = fields.take(32)
    fields.end()
    return log, seed


def read_key_file(data):
    fields = frame(data, b"AMPKEYS\1")
    has_former = fields.number(2)
    file = {"epoch": fields.number(4), "vault": fields.take(16)}
    count = fields.number(4)
    if has_former > 1 or not 1 <= count <= 1024:
        raise Broken("not_valid: counts")
    fields.zero(12)
    file["wraps"] = [(fields.take(16), fields.take(81)) for _ in range(count)]
    tags = [tag for tag, _ in file["wraps"]]
    if tags != sorted(tags):
        raise Broken("not_valid: recipients are not sorted")
    file["former"] = fields.take(72) if has_former else None
    fields.end()
    return file


def open_key_file(file, private):
    """The vault root key of this epoch and, where there is one, of the epoch before."""
    context = file["vault"] + file["epoch"].to_bytes(4, "big")
    tag = sha256(label("vault key recipient v1"), context, public_of(private))[:16]
    found = [wrap for own, wrap in file["wraps"] if own == tag]
    if not found:
        raise Broken("not_for_this_member")
    try:
        key = open_wrap(private, label("vault key v1") + context, found[0])
    except Broken:
        raise Broken("content_damaged") from None
    if file["former"] is None:
        return key, None
    former_key = derive(key, file["vault"], label("former key v1"))
    return key, open_xchacha(former_key, file["former"][:24], label("former vault key v1") + context, file["former"][24:])


def open_epoch(vault, compartment, epoch, public, private, wrap, purpose="compartment epoch v1"):
    """The secret of a compartment's epoch; `purpose` tells a holder's wrap from the former epoch's."""
    info = label(purpose) + vault + bytes([compartment]) + epoch.to_bytes(4, "big")
    secret = open_wrap(private, info, wrap)
    if len(secret) != 32:
        raise Broken("does_not_open")
    if public_of(secret) != public:
        raise Broken("not_this_epoch")
    return secret


# ---------------------------------------------------------------- objects


CHUNK = 65536


def read_object_head(head):
    if len(head) < 8:
        raise Broken("wrong_length")
    if head[:8] != b"AMPOBJT\1":
        raise Broken("not_this_kind")
    if len(head) != 64:
        raise Broken("wrong_length")
    check_version(head[8])
    if head[9:11] != bytes([1, 16]) or any(head[11:16]) or any(head[51:]):
        raise Broken("not_valid: algorithm, chunks or reserved bytes")
    return head[32:51]


def open_object(vault, key, sealed):
    """The plaintext, chunk after chunk, of a file given as bytes or as an open file."""
    source = sealed if hasattr(sealed, "read") else io.BytesIO(sealed)
    length = source.seek(0, 2)
    source.seek(0)
    head = source.read(64)
    prefix = read_object_head(head)
    body = length - 64
    count = -(-body // (CHUNK + 16))
    last = body - (count - 1) * (CHUNK + 16)
    if count == 0 or last < 16 or (last == 16 and count > 1):
        raise Broken("length_not_valid")
    for chunk in range(count):
        is_last = chunk == count - 1
        nonce = prefix + chunk.to_bytes(4, "big") + bytes([is_last])
        ciphertext = source.read(last if is_last else CHUNK + 16)
        try:
            yield open_xchacha(key, nonce, label("object v1") + vault + head, ciphertext)
        except Broken:
            raise Broken("chunk_damaged") from None


def seal_object(vault, key, head, plaintext):
    """For the vectors of long objects, which hold only the hash."""
    prefix, sealed = read_object_head(head), [head]
    chunks = [plaintext[at : at + CHUNK] for at in range(0, len(plaintext), CHUNK)] or [b""]
    for chunk, text in enumerate(chunks):
        nonce = prefix + chunk.to_bytes(4, "big") + bytes([chunk == len(chunks) - 1])
        associated = label("object v1") + vault + head
        sealed.append(nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(text, associated, nonce, key))
    return b"".join(sealed)
