//! Tables of names made for these tests.

use amparo_insight::{Grade, NameIndex, Proposal, Reason, similarity};

/// One name in a line, in as many ways as people write it.
const SAME_NAME: &[&[&str]] = &[
    &["محمد", "Muhammad", "Mohammed", "Mohamed", "Mouhamed", "Mohd.", "Мухаммад", "Мохаммед"],
    &["خالد", "Khalid", "Khaled", "Халид", "Haled"],
    &["إبراهيم", "Ibrahim", "Brahim", "Ebrahim", "Ибрагим"],
    &["عبد القادر", "Abdelkader", "Abdulqadir", "Abd al-Qadir", "Абдулкадир"],
    &["نور الدين", "Noureddine", "Nuruddin", "Nour Eddine", "Нуреддин"],
    &["زينب", "Zaynab", "Zeineb", "Zainab", "Зайнаб"],
    &["جمال", "Jamal", "Djamel", "Gamal", "Джамал"],
    &["شهرزاد", "Shahrazad", "Chahrazad", "Шахразад"],
    &["القاسم", "al-Qasim", "Al Kassem", "Alqasem", "Elkacem"],
    &["أحمد", "Ahmad", "Ahmed", "Ahmet", "Ахмед"],
    &["محمود", "Mahmoud", "Mahmud", "Mahmut", "Махмуд"],
    &["طارق", "Tariq", "Tarek", "Tarik", "Тарик"],
    &["ياسين", "Yasin", "Yacine", "Yassine", "Ясин"],
    &["Екатерина", "Ekaterina", "Yekaterina", "Iekaterina"],
    &["Хрущёв", "Хрущев", "Khrushchev", "Khrouchtchev"],
    &["张伟", "Zhang Wei", "Zhangwei", "ZHANG WEI"],
    &["欧阳修", "Ouyang Xiu", "Ou Yang Xiu"],
    &["José Hernández", "Jose Hernandez", "JOSE HERNANDEZ", "José  Hernándes"],
    &["Zoë O’Connor", "Zoe OConnor", "Zoe O'Conor"],
];

/// Names that are others.
const OTHERS: &[&str] = &[
    "Hamid",
    "Khalil",
    "Walid",
    "Abraham",
    "Rahim",
    "Abdelkarim",
    "Kader",
    "Nadia",
    "Nizar",
    "Zahra",
    "Zohra",
    "Kamal",
    "Jamila",
    "Shirin",
    "Tahar",
    "Tara",
    "Yasmin",
    "Sinan",
    "Katia",
    "Irina",
    "Khrunov",
    "Wei Zhang Min",
    "Zhang Lei",
    "李娜",
    "王伟",
    "Juan Hernando",
    "Josefa Fernandez",
    "Connor Zane",
    "سعيد",
    "ليلى",
    "Иванов",
    "Петрова",
];

fn index_of_all() -> NameIndex<usize> {
    let mut index = NameIndex::new();
    for (line, names) in SAME_NAME.iter().enumerate() {
        for (place, name) in names.iter().enumerate() {
            index.add(line * 100 + place, name);
        }
    }
    for (place, name) in OTHERS.iter().enumerate() {
        index.add(10_000 + place, name);
    }
    index
}

#[test]
fn every_way_to_write_a_name_finds_every_other() {
    let index = index_of_all();
    let mut missing = Vec::new();
    for (line, names) in SAME_NAME.iter().enumerate() {
        for query in *names {
            let found: Vec<usize> = index.search(query).into_iter().map(|proposal| proposal.person).collect();
            for (place, name) in names.iter().enumerate() {
                if !found.contains(&(line * 100 + place)) {
                    missing.push(format!("{query} does not find {name}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// Not all of them: of two vowels that Arabic does not write, only one may stand in a Latin name (محمد, Mahmud).
#[test]
fn most_of_the_first_proposals_are_the_same_name() {
    let index = index_of_all();
    let mut wrong = Vec::new();
    for (line, names) in SAME_NAME.iter().enumerate() {
        for query in *names {
            let best = index.search_most(query, names.len());
            let same = best.iter().filter(|proposal| proposal.person / 100 == line).count();
            if same * 3 < names.len() * 2 {
                wrong.push((query, same, names.len()));
            }
        }
    }
    assert!(wrong.is_empty(), "too many others among the first for {wrong:?}");
}

#[test]
fn a_proposal_says_why() {
    let cases = [
        ("Noël", "noel", Reason::SameAfterFolding, Grade::Same),
        ("فاطمة", "فاطمه", Reason::SameAfterFolding, Grade::Same),
        ("Иван", "Ivan", Reason::SameInLatinLetters, Grade::Strong),
        ("王伟", "Wangwei", Reason::SameInLatinLetters, Grade::Strong),
        ("حسن", "Hassan", Reason::SameConsonants, Grade::Strong),
        ("عبد الله", "Abdullah", Reason::JoinedOrSplit, Grade::Strong),
        ("Karim Haddad", "Karim Bashir Haddad", Reason::PartOfName, Grade::Strong),
        ("K. Haddad", "Karim Haddad", Reason::InitialOnly, Grade::Strong),
    ];
    for (one, other, reason, grade) in cases {
        let mut index = NameIndex::new();
        index.add(1, other);
        let found: Vec<_> = index.search(one).iter().map(|proposal| (proposal.reason, proposal.grade)).collect();
        assert_eq!(found, [(reason, grade)], "{one} and {other}");
    }
}

#[test]
fn likeness_is_the_same_both_ways() {
    let all: Vec<&str> =
        SAME_NAME.iter().flat_map(|names| names.iter().copied()).chain(OTHERS.iter().copied()).collect();
    for one in &all {
        for other in &all {
            let (there, back) = (similarity(one, other), similarity(other, one));
            assert_eq!(there.map(|found| found.0), back.map(|found| found.0), "{one} and {other}");
        }
    }
    assert_eq!(similarity("", "Karim"), None);
    assert_eq!(similarity("Karim", "Karim"), Some((1000, Reason::SameAfterFolding)));
}

#[test]
fn a_person_with_two_names_is_proposed_once_and_can_be_removed() {
    let mut index = NameIndex::new();
    index.add('a', "Karim Haddad");
    index.add('a', "كريم حداد");
    index.add('b', "Karima Haddad");
    index.add('b', "—");
    assert_eq!((index.len(), index.is_empty()), (3, false));
    let found: Vec<char> = index.search("كريم حداد").iter().map(|proposal| proposal.person).collect();
    assert_eq!(found, ['a', 'b']);
    index.remove('a');
    let found: Vec<char> = index.search("كريم حداد").iter().map(|proposal| proposal.person).collect();
    assert_eq!((found, index.len()), (vec!['b'], 1));
    assert_eq!(index.search("?!"), Vec::<Proposal<char>>::new());
}

#[test]
fn the_order_of_adding_changes_nothing() {
    let mut backwards = NameIndex::new();
    for (place, name) in OTHERS.iter().enumerate().rev() {
        backwards.add(place, name);
    }
    let mut forwards = NameIndex::new();
    for (place, name) in OTHERS.iter().enumerate() {
        forwards.add(place, name);
    }
    for query in OTHERS {
        assert_eq!(forwards.search(query), backwards.search(query), "{query}");
    }
}
