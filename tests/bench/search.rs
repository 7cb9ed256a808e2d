//! Full-text search over texts in six languages.

use std::time::Duration;

use amparo_domain::fold::search_text;
use amparo_journal::EntryDraft;
use amparo_vault::{SearchQuery, Vault};

use crate::figure::{Figure, Target, shown};
use crate::measure::{median, number, percentile, repeated, say, timed};
use crate::place::{CHEAP, Place, draft, save, text};
use crate::plain::Plain;
use crate::{Sizes, Step};

/// Words of reports, language by language, from which longer ones are put together.
const SEEDS: [(&str, &[&str]); 6] = [
    ("en", &["river", "market", "village", "witness", "convoy", "school", "harvest", "bridge", "clinic", "border"]),
    ("fr", &["rivière", "marché", "témoin", "école", "récolte", "frontière", "forêt", "prière", "hôpital", "enquête"]),
    ("es", &["río", "mercado", "testigo", "escuela", "cosecha", "frontera", "camión", "médico", "niñez", "camino"]),
    ("ar", &["نهر", "سوق", "قرية", "شاهد", "قافلة", "مدرسة", "حصاد", "جسر", "عيادة", "حدود"]),
    ("ru", &["река", "рынок", "деревня", "свидетель", "колонна", "школа", "урожай", "мост", "больница", "граница"]),
    ("zh", &["河流", "市场", "村庄", "证人", "车队", "学校", "收获", "桥梁", "诊所", "边界"]),
];

/// Numbers that repeat with every run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % limit.max(1)
    }

    /// Small ones far more often than large ones, as words are in any language.
    fn rank(&mut self, limit: usize) -> usize {
        let bound = self.below(limit) + 1;
        let bound = self.below(bound) + 1;
        self.below(bound)
    }
}

/// The word of this rank: of up to three seeds.
fn word(language: usize, rank: usize) -> String {
    let seeds = SEEDS[language % SEEDS.len()].1;
    let mut word = seeds[rank % seeds.len()].to_owned();
    let mut left = rank / seeds.len();
    while left > 0 {
        word.push_str(seeds[left % seeds.len()]);
        left /= seeds.len();
    }
    word
}

/// A text of about 500 bytes.
fn document(number: u32) -> String {
    let mut numbers = Numbers(u64::from(number) + 1);
    let language = numbers.below(SEEDS.len());
    let mut document = String::new();
    while document.len() < 490 {
        document.push_str(&word(language, numbers.rank(8_000)));
        document.push(if language == 5 { '，' } else { ' ' });
    }
    if number.is_multiple_of(30_011) {
        document.push_str("zymurgy");
    }
    document
}

fn event(vault: &Vault, number: u32) -> EntryDraft {
    let fields = vec![("title", text(format!("Event {number}"))), ("description", text(document(number)))];
    draft(vault.make_record_id(), "event", fields)
}

/// Searches, and gives how many hits there are.
fn search(vault: &Vault, words: &str) -> Step<u64> {
    let found = vault.search(&SearchQuery { words, root: None, limit: 20 }).map_err(say)?;
    Ok(found.map_or(0, |found| found.total))
}

pub(crate) fn measure(place: &Place, sizes: Sizes) -> Step<Vec<Figure>> {
    let vault = place.create("vault", CHEAP)?;
    let mut plain = Plain::create(&place.path("plain.db"), vault.schema())?;
    save(&vault, sizes.texts, |number| event(&vault, number))?;
    let texts: Vec<String> = (0..sizes.texts).map(document).collect();
    let length: u64 = texts.iter().map(|text| text.len() as u64).sum();
    let (folding, folded) = timed(|| Ok(texts.iter().map(|text| search_text(text)).collect::<Vec<_>>()))?;
    let indexing = plain.index(&folded)?;
    plain.run("PRAGMA wal_checkpoint(TRUNCATE)")?;
    let index = plain.number("SELECT sum(length(block)) FROM search_data")?;
    let amount = u64::from(sizes.texts);
    let (rebuilt, vault) = timed(|| vault.rebuild().map_err(say))?;
    let per_second = |time: Duration| number(amount) / time.as_secs_f64();
    let mut figures = vec![
        Figure::of_its_own(
            "fold and index texts of 500 bytes",
            per_second(folding + indexing),
            " texts/s",
            format!("in plain SQLite; folding alone {}", shown(folding)),
            Target::AtLeast(20_000.0),
        )
        .because("folding, and the index of words of two and three letters"),
        Figure::speed(
            "rebuild a vault of texts, index and all",
            (amount, "texts"),
            rebuilt,
            ("fold and index in plain SQLite", folding + indexing),
            Target::Open,
        ),
        Figure::of_its_own(
            "index beside text",
            number(index) / number(length),
            "",
            "the same statements in plain SQLite".to_owned(),
            Target::AtMost(1.0),
        )
        .because("words put together of seeds are more varied than those of people"),
    ];
    figures.extend(searches(&vault, &mut plain, sizes)?);
    vault.close().map_err(say)?;
    Ok(figures)
}

fn searches(vault: &Vault, plain: &mut Plain, sizes: Sizes) -> Step<Vec<Figure>> {
    if search(vault, "zymurgy")? == 0 {
        return Err("the rare word is not found".to_owned());
    }
    let milliseconds = |time: Duration| time.as_secs_f64() * 1e3;
    let mut figures = Vec::new();
    let mut add = |what: &str, ours: Duration, peer: Duration, most: f64, why| {
        let peer = format!("{} plain SQLite, numbers only", shown(peer));
        let figure = Figure::of_its_own(what, milliseconds(ours), " ms", peer, Target::AtMost(most));
        figures.push(figure.because(why));
    };
    let rare = repeated(sizes.repeats, |_| search(vault, "zymurgy").map(|_| ()))?;
    let peer = times(plain, sizes, |_| by_rank("\"zymurgy\""))?;
    add(
        "rare word, p50",
        median(&rare),
        median(&peer),
        1.0,
        "the hits are read and decoded, and SQLCipher locks its memory at each allocation",
    );
    let prefixes = ["ri", "ré", "me", "نه", "ре", "市"];
    let prefix = |repeat: u32| prefixes[repeat as usize % prefixes.len()];
    let ours = repeated(sizes.repeats, |repeat| search(vault, prefix(repeat)).map(|_| ()))?;
    let peer = times(plain, sizes, |repeat| {
        format!(
            "SELECT max(rowid) FROM (SELECT rowid FROM search WHERE search MATCH '\"{}\" *' ORDER BY rowid DESC LIMIT 20)",
            search_text(prefix(repeat)).trim()
        )
    })?;
    let counting = "counting up to 5001 hits, decoding 20 records, and memory that SQLCipher locks at each allocation";
    add("two-letter prefix, p50", median(&ours), median(&peer), 1.0, counting);
    // Words that a few thousand texts hold: each hit is ranked.
    let common: Vec<String> =
        (0..SEEDS.len()).flat_map(|language| (0..60).map(move |rank| word(language, rank * 3))).collect();
    let mut ranked = Vec::new();
    for words in common {
        let found = search(vault, &format!("{words} "))?;
        if (u64::from(sizes.texts) / 200..5000).contains(&found) {
            ranked.push(words);
        }
    }
    if ranked.is_empty() {
        return Err("no word is common enough to be ranked".to_owned());
    }
    let at = |repeat: u32| &ranked[repeat as usize % ranked.len()];
    let ours = repeated(sizes.repeats, |repeat| search(vault, &format!("{} ", at(repeat))).map(|_| ()))?;
    let peer = times(plain, sizes, |repeat| by_rank(&format!("\"{}\"", search_text(at(repeat)).trim())))?;
    add("common word by bm25, p99", percentile(&ours, 99), percentile(&peer, 99), 50.0, "ranking every hit");
    Ok(figures)
}

fn by_rank(expression: &str) -> String {
    format!(
        "SELECT max(rowid) FROM (SELECT rowid FROM search WHERE search MATCH '{expression}' ORDER BY rank LIMIT 20)"
    )
}

fn times(plain: &mut Plain, sizes: Sizes, sql: impl Fn(u32) -> String) -> Step<Vec<Duration>> {
    (0..sizes.repeats).map(|repeat| plain.time_of(&sql(repeat))).collect()
}
