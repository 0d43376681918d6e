use super::*;
use crate::domain::group_page::GroupPart;

#[test]
fn every_place_leads_back_to_itself() {
    let country = Country::from_code("ge").unwrap();
    let mut places = vec![Route::Home { language: None }, Route::Studio { language: None }, Route::Preview];
    places.push(Route::Operator { language: None });
    for language in Language::ALL {
        places.push(Route::Studio { language: Some(language) });
        places.push(Route::Operator { language: Some(language) });
        places.push(Route::Gallery { country: country.clone(), language });
        places.push(Route::Home { language: Some(language) });
        places.push(Route::Country { country: country.clone(), language });
        places.push(Route::Find { country: country.clone(), language, local: "k3v9".into() });
        let fee = Route::parse(&format!("/ge/{}/a/k3v9/fee", language.code()));
        places.extend(Paper::ALL.map(|paper| fee.paper(paper)));
        assert_eq!((fee.dates().local(), fee.what_if().local()), (Some("k3v9"), Some("k3v9")));
        places.extend(AccountPage::ALL.map(|page| fee.account(page)));
        places.extend([GroupPage::Own, GroupPage::Role, GroupPage::New, GroupPage::Agree].map(|page| fee.group(page)));
        let one = |part| fee.group(GroupPage::Group { id: "grp_7K3M".into(), part });
        places.extend(GroupPart::ALL.map(one));
        assert_eq!(one(GroupPart::Times).path(), format!("/ge/{}/a/k3v9/group/g/grp_7K3M/times", language.code()));
        places.extend([
            fee.dates(),
            fee.what_if(),
            fee.emergency(),
            fee.tracking(),
            fee.letter(),
            fee.party(),
            fee.handoff(),
            fee.take(),
        ]);
        for reason in Reason::ALL.into_iter().map(Some).chain([None]) {
            let contact = Route::Contact { country: country.clone(), language, local: "k3v9".into(), reason };
            assert_eq!(Route::parse(&format!("/ge/{}/a/k3v9/fee", language.code())).help(reason), contact);
            places.push(contact);
        }
        for step in Step::ALL {
            places.push(Route::Step { country: country.clone(), language, local: "k3v9".into(), step });
        }
    }
    for place in places {
        assert_eq!(Route::parse(&place.path()), place);
    }
    assert_eq!(Route::parse("/ee/ka/a/k3v9/booking").path(), "/ee/ka/a/k3v9/booking",);
}

#[test]
fn a_path_is_followed_as_far_as_it_leads_somewhere() {
    for (path, place) in [
        ("/ee", "/"),
        ("/ee/de", "/"),
        ("/EE/et", "/"),
        ("/x/y/z", "/"),
        ("/ka/x", "/ka"),
        ("/ee/et/a/k3v9", "/ee/et"),
        ("/ee/et/a/k3v9/pay", "/ee/et"),
        ("/ee/et/a/..%2f/fee", "/ee/et"),
        ("/ee/et/a/k3%2fv9/group", "/ee/et"),
        ("/al/sq/a/k3v9/contact/pay", "/al/sq/a/k3v9/contact"),
        ("/al/sq/a/k3v9/account/own", "/al/sq/a/k3v9/account"),
        ("/ee/et/a/k3v9/group/g", "/ee/et/a/k3v9/group"),
        ("/ee/et/a/k3v9/group/g/grp_7K3M/people", "/ee/et/a/k3v9/group/g/grp_7K3M"),
        ("/studio/preview/x", "/studio/preview"),
        ("/studio/gallery/ge", "/studio"),
        ("/studio/ka/ge", "/studio/ka"),
        ("/operator/x", "/operator"),
    ] {
        assert_eq!(Route::parse(path).path(), place, "{path}");
    }
}

#[test]
fn the_studio_is_no_place_of_an_application() {
    for path in ["/studio", "/studio/ka", "/studio/preview", "/studio/gallery/ge/ka"] {
        let place = Route::parse(path);
        assert!(place.is_studio() && place.local().is_none(), "{path}");
    }
    assert!(!Route::parse("/ge/ka").is_studio());
    let gallery = Route::parse("/studio/gallery/ge/ka");
    let estonia = Country::from_code("ee").unwrap();
    assert_eq!(gallery.inside(&estonia).spoken(Language::Et).path(), "/studio/gallery/ee/et");
    assert_eq!(Route::Studio { language: None }.spoken(Language::Sq).path(), "/studio/sq");
}
