### Why the office did not do what was asked: what happened, then what can be done. The answers are always kept.

refusal-no-line = Kjo nuk mund të bëhet pa lidhje me internetin. Përgjigjet tuaja janë ruajtur.
refusal-wait-minutes = { $minutes ->
    [one] Përgjigjet tuaja janë ruajtur. Provoni përsëri pas { $minutes } minute.
   *[other] Përgjigjet tuaja janë ruajtur. Provoni përsëri pas { $minutes } minutash.
}

refusal-token-invalid = Kjo pajisje nuk mund ta hapë më aplikimin.
refusal-token-invalid-help = Përgjigjet tuaja janë ruajtur. Gjeni aplikimin me referencën dhe kodin e rikuperimit.
refusal-read-only = Me datëlindjen mund ta shihni aplikimin, por jo ta ndryshoni.
refusal-read-only-help = Për të ndryshuar diçka, gjeni aplikimin me referencën dhe kodin e rikuperimit.
refusal-not-found = Nuk gjetëm asnjë aplikim me këto të dhëna.
refusal-not-found-help = Kontrolloni referencën dhe datëlindjen ose kodin e rikuperimit.
refusal-invalid = Një nga përgjigjet nuk u pranua.
refusal-invalid-help = Asgjë nuk u ndryshua dhe përgjigjet tuaja janë ruajtur. Kontrollojini dhe dërgojini përsëri.
refusal-outdated = Ndërkohë aplikimi u ndryshua diku tjetër.
refusal-outdated-help = Tani e shihni siç është. Kontrollojeni dhe, nëse duhet ende, dërgojeni përsëri ndryshimin tuaj.
refusal-fee-already-open = Për këtë person dhe këtë lloj vize tarifa po paguhet ose është paguar tashmë.
refusal-fee-already-open-help = Mos paguani përsëri. Gjeni aplikimin përkatës me referencën e tij.
refusal-pay-not-allowed = Pagesa nuk mund të bëhet tani.
refusal-pay-not-allowed-help = Mos paguani përsëri. Më poshtë shihni si qëndron pagesa juaj.
refusal-fee-changed = Tarifa ka ndryshuar.
refusal-fee-changed-help = Nuk u pagua asgjë. Tarifa tani është { $amount }. Vazhdoni vetëm nëse jeni dakord.
refusal-class-locked = Lloji i vizës nuk mund të ndryshohet më.
refusal-class-locked-help = Pagesa për të ka filluar tashmë. Tarifa vlen vetëm për këtë lloj vize.
refusal-channel-unknown = Kjo mënyrë pagese nuk ofrohet këtu.
refusal-channel-unknown-help = Nuk u pagua asgjë. Zgjidhni një mënyrë tjetër nga lista.
refusal-terms-missing = Kushtet e përdorimit nuk janë pranuar ende.
refusal-terms-missing-help = Lexojini dhe pranojini, pastaj vazhdoni.
refusal-fee-not-valid = Tarifa nuk është ende e vlefshme.
refusal-fee-not-valid-help = Takimin mund ta caktoni sapo ajo të jetë e vlefshme. Përgjigjet tuaja janë ruajtur.
refusal-fee-expired = Dita e fundit për të caktuar takim me këtë tarifë ka kaluar.
refusal-fee-expired-help = Për të caktuar takim duhet një tarifë e re.
refusal-fee-other-country = Tarifa është paguar për një shtet tjetër.
refusal-fee-other-country-help = Ajo vlen vetëm atje. Në këtë shtet duhet një tarifë e re.
refusal-profile-missing = Profili nuk është dërguar ende.
refusal-profile-missing-help = Së pari, plotësoni profilin. Përgjigjet tuaja janë ruajtur.
refusal-ds160-missing = Mungon numri i konfirmimit të DS-160.
refusal-ds160-missing-help = Shtojeni në profil. Përgjigjet tuaja janë ruajtur.
refusal-slot-taken = Kjo orë sapo u zu.
refusal-slot-taken-help = Përgjigjet tuaja janë ruajtur. Zgjidhni një orë tjetër.
refusal-slot-not-for-you = Kjo orë nuk është për llojin tuaj të vizës.
refusal-slot-not-for-you-help = Përgjigjet tuaja janë ruajtur. Zgjidhni një orë tjetër.
refusal-hold-expired = Kjo orë nuk mbahet më për ju. Takimi nuk është caktuar.
refusal-hold-expired-help = Përgjigjet tuaja janë ruajtur. Zgjidheni përsëri këtë orë ose zgjidhni një tjetër.
refusal-no-extends-left = Koha nuk mund të zgjatet më.
refusal-no-extends-left-help = Konfirmojeni takimin para se të mbarojë koha.
refusal-no-reschedules-left = Takimin nuk mund ta ricaktoni më.
refusal-no-reschedules-left-help = Takimi juaj mbetet në fuqi. Për ta ricaktuar do të duhet një tarifë e re.
refusal-no-appointment = Nuk ka asnjë takim për t’u anuluar.
refusal-no-appointment-help = Asgjë nuk u ndryshua.
refusal-delivery-missing = Nuk keni zgjedhur ende si do ta merrni pasaportën.
refusal-delivery-missing-help = Zgjidheni këtë më parë. Ora mbahet ende për ju.
refusal-address-cutoff = Adresa e dërgimit nuk mund të ndryshohet më.
refusal-address-cutoff-help = Afati i fundit ishte: { $was }. Mbetet adresa e mëparshme.
refusal-address-abroad = Pasaportat dërgohen vetëm brenda këtij shteti.
refusal-address-abroad-help = Shkruani një adresë në këtë shtet ose zgjidhni një pikë tërheqjeje.
refusal-delivery-unknown = Kjo mënyrë e marrjes së pasaportës nuk ofrohet më.
refusal-delivery-unknown-help = Përgjigjet tuaja janë ruajtur. Zgjidhni një mënyrë tjetër.
refusal-too-often = Keni kontrolluar tepër shpesh.
refusal-busy = Për momentin shërbimi është i ngarkuar.
refusal-not-understood = Aplikacioni dhe shërbimi nuk u kuptuan me njëri-tjetrin.
refusal-not-understood-help = Përgjigjet tuaja janë ruajtur. Ringarkoni faqen; nëse ndodh përsëri, kontaktoni qendrën e kujdesit ndaj klientit.
