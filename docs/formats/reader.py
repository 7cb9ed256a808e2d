#!/usr/bin/env python3
"""Reads an Amparo vault without Amparo: the recovery tool for the day the program no longer runs.

It was written from the pages of this folder (keys.md, object.md, entry.md, journal-file.md), not from the program, and
shares no code with it; reader_keys.py, reader_journal.py and the folder words/ stand beside it. It never changes a vault.

    pip install cryptography PyNaCl argon2-cffi cbor2 blake3

    reader.py VAULT --passphrase-file FILE check           every file, signature and commitment
    reader.py VAULT --passphrase-file FILE entries         all entries, one JSON document a line
    reader.py VAULT --passphrase-file FILE records         every record with its present values
    reader.py VAULT --passphrase-file FILE export FOLDER   records.json and every exhibit's file
    reader.py --vectors FOLDER                             the test vectors of the formats

Instead of a passphrase, --words-file opens the vault with the 24 recovery words. Passphrases and words are never taken
as arguments. What `entries`, `records` and `export` write is not encrypted.
"""

import argparse
import collections
import hashlib
import json
import pathlib
import re
import sys

import blake3

import reader_vectors
from reader_journal import (
    CLASSES,
    OPS,
    open_sealed_rows,
    plain_value,
    read_entry,
    read_file_head,
    read_frames,
)
from reader_keys import (
    Broken,
    check_signature,
    confirm_header,
    derive,
    frame,
    label,
    normal_passphrase,
    open_bundle,
    open_epoch,
    open_key_file,
    open_object,
    open_slot,
    read_header,
    read_key_file,
    read_slot,
    read_words,
    sha256,
    stretch,
)


class Vault:
    """A vault folder, opened by a passphrase or by recovery words."""

    def __init__(self, folder, passphrase=None, entropy=None):
        self.folder = pathlib.Path(folder)
        self.findings = []
        self.header = self.choose_header()
        self.id = self.header["vault"]
        self.member_key = self.unlock(passphrase, entropy)
        self.bundle = self.find_bundle()
        self.root_keys = self.open_root_keys()
        if self.header["key_epoch"] in self.root_keys:
            self.note("vault.hdr", confirm_header, self.header, self.root_keys[self.header["key_epoch"]])
        else:
            self.findings.append(f"keys/{self.header['key_epoch']}: the key of the present epoch is missing")
        self.entries, self.unordered, self.certificates = [], collections.defaultdict(dict), {}
        self.read_journal()
        self.secrets = self.open_compartments()

    def note(self, name, action, *given):
        """Runs a check; what is broken becomes a finding."""
        try:
            return action(*given)
        except Broken as broken:
            self.findings.append(f"{name}: {broken}")
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError):
            self.findings.append(f"{name}: it has another shape than its format page says")
        return None

    def files(self, pattern):
        return sorted(path for path in self.folder.glob(pattern) if path.is_file())

    def choose_header(self):
        found = []
        for name in ("vault.hdr", "vault.hdr.bak"):
            path = self.folder / name
            header = self.note(name, read_header, path.read_bytes() if path.is_file() else b"")
            if header:
                found.append(header)
        if not found:
            raise Broken("neither copy of the header can be read")
        if len(found) == 2 and found[0] != found[1]:
            self.findings.append("vault.hdr.bak: it differs from vault.hdr")
        return max(found, key=lambda header: header["sequence"])

    def unlock(self, passphrase, entropy):
        stretched, member_keys = {}, []
        for path in self.files("slots/*.slot"):
            slot = self.note(path.name, read_slot, path.read_bytes())
            if not slot:
                continue
            group = (slot["salt"], slot["costs"])
            try:
                if passphrase is not None and slot["kind"] == "passphrase" and group not in stretched:
                    stretched[group] = stretch(passphrase, *group)
                member_keys.append(open_slot(slot, self.id, entropy=entropy, stretched=stretched.get(group)))
            except Broken as broken:
                if str(broken) != "other_credential":
                    self.findings.append(f"{path.name}: {broken}")
        if not member_keys:
            raise Broken("no slot opens: the passphrase or the words are wrong, or the slot is damaged")
        return member_keys[0]

    def find_bundle(self):
        for path in self.files("members/*.bundle"):
            try:
                return open_bundle(path.read_bytes(), self.id, self.member_key)
            except Broken as broken:
                if str(broken) != "other_key":
                    self.findings.append(f"{path.name}: {broken}")
        raise Broken("the member's bundle is missing or damaged")

    def open_root_keys(self):
        keys = {}
        for path in self.files("keys/*"):
            file = self.note(path.name, read_key_file, path.read_bytes())
            try:
                key, former = open_key_file(file, self.bundle["sealing"]) if file else (None, None)
            except Broken as broken:
                self.findings.append(f"keys/{path.name}: {broken}")
                continue
            if key:
                keys[file["epoch"]] = key
            if former:
                keys.setdefault(file["epoch"] - 1, former)
        return keys

    def read_journal(self):
        for path in self.files("journal/*/*.amj"):
            name = str(path.relative_to(self.folder))
            data = path.read_bytes()
            head = self.note(name, read_file_head, data)
            if not head:
                continue
            root_key = self.root_keys.get(head["key_epoch"])
            if root_key is None:
                self.findings.append(f"{name}: the key of epoch {head['key_epoch']} is missing")
                continue
            self.note(name, self.read_journal_file, data, head, derive(root_key, self.id, label("journal v1")))
        for log in sorted(self.unordered):
            self.check_log(log, self.unordered[log])
        self.check_certificates()
        self.entries.sort(key=lambda entry: (entry["header"]["clock"], entry["id"]))

    def read_journal_file(self, data, head, journal_key):
        for seq, stored in read_frames(data, head, journal_key):
            entry = self.note(f"{head['log'].hex()} {seq}", read_entry, *stored)
            if entry:
                self.unordered[head["log"]][seq] = entry

    def check_log(self, log, entries):
        """Chain, signatures and certificate of one log."""
        public, previous = None, bytes(32)
        for seq in range(1, max(entries) + 1):
            name = f"{log.hex()} {seq}"
            entry = entries.get(seq)
            if entry is None:
                self.findings.append(f"{name}: missing")
                previous = None
                continue
            header = entry["header"]
            if (header["vault"], header["log"], header["seq"]) != (self.id, log, seq):
                self.findings.append(f"{name}: it belongs elsewhere")
            if previous is not None and header["previous"] != previous:
                self.findings.append(f"{name}: it does not follow on the entry before")
            if seq == 1:
                public = self.note(name, self.certificate, log, entry)
            if public:
                self.note(name, check_signature, public, entry["signed"], entry["signature"])
            previous = entry["id"]
            self.entries.append(entry)

    def certificate(self, log, entry):
        """The public key that a log's first entry gives, once it explains the log's id."""
        given = {}
        for row, (kind, content) in zip(entry["rows"], entry["contents"]):
            if row[1].startswith("log.") and kind == "open" and content[0]:
                given[row[1]] = content[0][1]
        parts = [given.get(f"log.{name}", b"") for name in ("public_key", "member", "replica")]
        if sha256(label("log v1"), *parts)[:16] != log:
            raise Broken("the log's id is not that of its key, member and replica")
        self.certificates[log] = (parts, given.get("log.member_signature", b""))
        return parts[0]

    def check_certificates(self):
        """The members' signatures over their logs, and the pins of the member who is unlocked."""
        keys = {}
        for entry in self.entries:
            for row, (kind, content) in zip(entry["rows"], entry["contents"]):
                if row[1] == "member.signing_key" and kind == "open" and content[0]:
                    keys.setdefault(row[0], content[0][1])
        for log, (parts, signature) in self.certificates.items():
            message = label("log certificate v1") + self.id + log + b"".join(parts)
            self.note(f"{log.hex()} 1", check_signature, keys.get(parts[1], b""), message, signature)
        known = {entry["id"] for entry in self.entries}
        if self.header["genesis"] != self.bundle["genesis"] or self.bundle["genesis"] not in known:
            self.findings.append("vault.hdr: the genesis is not the one this member knows")
        if self.bundle["governance_head"] not in known:
            self.findings.append("journal: rolled back, the last governance entry this member saw is missing")

    def open_compartments(self):
        """The epoch secrets that are wrapped to this member: {(compartment, epoch): secret}."""
        records = collections.defaultdict(dict)
        for entry in self.entries:
            for row, (kind, content) in zip(entry["rows"], entry["contents"]):
                if row[1].startswith(("compartment_epoch.", "compartment_wrap.")) and kind == "open" and content[0]:
                    records[row[0]][row[1].split(".")[1]] = content[0][1]
        epochs = {key: fields for key, fields in records.items() if "public_key" in fields}
        secrets = {}
        for fields in records.values():
            epoch = epochs.get(fields.get("epoch"))
            if epoch and fields.get("member") == self.bundle["member"]:
                place = (epoch["compartment"], epoch["epoch"])
                given = (*place, epoch["public_key"], self.bundle["sealing"], fields["wrapped_secret"])
                secret = self.note(f"compartment {place}", open_epoch, self.id, *given)
                if secret:
                    secrets[place] = secret
        by_place = {(fields["compartment"], fields["epoch"]): fields for fields in epochs.values()}
        for compartment, epoch in sorted(by_place, reverse=True):
            fields, former = by_place[(compartment, epoch)], by_place.get((compartment, epoch - 1))
            if (compartment, epoch) in secrets and former and "predecessor_secret" in fields:
                given = (compartment, epoch, former["public_key"], secrets[(compartment, epoch)])
                wrap = fields["predecessor_secret"]
                name = f"compartment {(compartment, epoch - 1)}"
                secret = self.note(name, open_epoch, self.id, *given, wrap, "former compartment epoch v1")
                if secret:
                    secrets.setdefault((compartment, epoch - 1), secret)
        return secrets

    def contents(self, entry):
        """Each row of an entry with its content: ("open" | "sealed" | "erased", value)."""
        opened = self.note(entry["id"].hex(), open_sealed_rows, entry, self.secrets) or {}
        for number, (row, (kind, content)) in enumerate(zip(entry["rows"], entry["contents"])):
            if number in opened:
                kind, content = "open", opened[number]
            yield number, row, kind, content[0] if kind == "open" else None

    def records(self):
        """Every record with its living versions; values that contradict each other are all listed."""
        versions, gone = {}, set()
        for entry in self.entries:
            for number, (record, field, op, supersedes), kind, value in self.contents(entry):
                gone.update((reference, row, record, field) for reference, row in supersedes)
                if op in (1, 2):
                    when = entry["header"]["wall_millis"]
                    versions[(entry["id"], number, record, field)] = (kind, value, when)
        records = collections.defaultdict(lambda: collections.defaultdict(list))
        for key, (kind, value, when) in versions.items():
            if key not in gone:
                shown = plain_value(value) if kind == "open" else {"not_readable": kind}
                records[key[2].hex()][key[3]].append({"value": shown, "wall_millis": when, "entry": key[0].hex()})
        return records

    def check_files(self):
        """Key files against the header's list, and objects against their names."""
        for name, pattern in (("slots", "slots/*"), ("bundles", "members/*"), ("keys", "keys/*"), ("log_keys", "logs/*")):
            present = {sha256(path.read_bytes()): path for path in self.files(pattern)}
            for path in (present[digest] for digest in set(present) - set(self.header[name])):
                self.findings.append(f"{path.relative_to(self.folder)}: the header does not list it")
            for digest in set(self.header[name]) - set(present):
                self.findings.append(f"{pattern}: the file with hash {digest.hex()} is missing")
        for path in self.files("logs/*.key"):
            self.note(path.name, frame, path.read_bytes(), b"AMPLOGK\1")
        for path in self.files("objects/*/*.amb"):
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() != path.stem:
                    self.findings.append(f"{path.relative_to(self.folder)}: damaged, its name is not its hash")

    def export(self, target):
        """Writes records.json and the plaintext of every exhibit whose key is readable."""
        target = pathlib.Path(target)
        target.mkdir(parents=True, exist_ok=False)
        records = self.records()
        text = json.dumps(records, ensure_ascii=False, indent=2)
        (target / "records.json").write_text(text, encoding="utf-8")
        for record, fields in records.items():
            first = lambda name: fields.get(f"exhibit.{name}", [{}])[0].get("value")
            key = next((k for k in (first("object_key"), first("identity_object_key")) if isinstance(k, str)), None)
            if isinstance(first("object"), str) and key:
                number = re.sub(r"[^A-Za-z0-9.-]", "_", str(first("number") or record))
                self.note(number, self.export_object, target / number, first, bytes.fromhex(key))

    def export_object(self, target, first, key):
        name = first("object")
        source = self.folder / "objects" / name[:2] / f"{name}.amb"
        if not source.is_file():
            raise Broken("its object is missing")
        sha, second = hashlib.sha256(), blake3.blake3()
        with source.open("rb") as sealed, target.open("xb") as out:
            for chunk in open_object(self.id, key, sealed):
                sha.update(chunk)
                second.update(chunk)
                out.write(chunk)
        for stated, found in ((first("sha256"), sha.hexdigest()), (first("blake3"), second.hexdigest())):
            if isinstance(stated, str) and stated != found:
                raise Broken("its content is not what was signed")


def entry_as_json(vault, entry):
    header = entry["header"]
    rows = [
        {"record": row[0].hex(), "field": row[1], "op": OPS.get(row[2], row[2]), "state": kind, "value": plain_value(value)}
        for _, row, kind, value in vault.contents(entry)
    ]
    place = {"entry": entry["id"].hex(), "log": header["log"].hex(), "seq": header["seq"]}
    return {**place, "class": CLASSES.get(header["class"]), "wall_millis": header["wall_millis"], "rows": rows}


def main():
    parser = argparse.ArgumentParser(description="Reads an Amparo vault without Amparo.")
    parser.add_argument("vault", nargs="?")
    parser.add_argument("--passphrase-file")
    parser.add_argument("--words-file")
    parser.add_argument("--vectors")
    parser.add_argument("command", nargs="?", choices=("check", "entries", "records", "export"))
    parser.add_argument("target", nargs="?")
    given = parser.parse_intermixed_args()
    if given.vectors:
        return reader_vectors.check(pathlib.Path(given.vectors))
    is_open = bool(given.passphrase_file) != bool(given.words_file)
    if not given.vault or not given.command or not is_open or (given.command == "export") != bool(given.target):
        parser.error("give VAULT, one of --passphrase-file and --words-file, and a command")
    read = lambda path: sys.stdin.read() if path == "-" else pathlib.Path(path).read_text(encoding="utf-8")
    passphrase = normal_passphrase(read(given.passphrase_file)) if given.passphrase_file else None
    entropy = read_words(read(given.words_file)) if given.words_file else None
    vault = Vault(given.vault, passphrase, entropy)
    if given.command == "check":
        vault.check_files()
        vault.records()
        print(f"{len(vault.entries)} entries, {len(vault.secrets)} compartment epochs readable")
    elif given.command == "entries":
        for entry in vault.entries:
            print(json.dumps(entry_as_json(vault, entry), ensure_ascii=False))
    elif given.command == "records":
        print(json.dumps(vault.records(), ensure_ascii=False, indent=2))
    else:
        vault.export(given.target)
    for finding in vault.findings:
        print(finding, file=sys.stderr)
    return 1 if vault.findings else 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Broken as broken:
        print(broken, file=sys.stderr)
        sys.exit(1)
