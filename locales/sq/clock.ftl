### Whose clock the deadlines go by.

clock-wrong-minutes = { $minutes ->
    [one] Ora e kësaj pajisjeje është gabim me { $minutes } minutë.
   *[other] Ora e kësaj pajisjeje është gabim me { $minutes } minuta.
}
clock-wrong-hours = Ora e kësaj pajisjeje është gabim me { $hours } orë.
clock-wrong-days = Ora e kësaj pajisjeje është gabim me { $days } ditë.
clock-wrong-help = Afatet dhe koha e mbetur llogariten këtu gjithsesi sipas orës së ambasadës. Rregulloni orën e pajisjes, që të mos vonoheni.
clock-practice-help = Në një shërbim prove koha mund të zhvendoset, prandaj kjo mund të jetë e qëllimshme. Afatet llogariten këtu sipas kohës së shërbimit.
clock-of-device = Afatet llogariten sipas orës së kësaj pajisjeje.
clock-of-device-help = Shërbimi nuk është përgjigjur që kur e hapët këtë faqe. Nëse ora është gabim, është gabim edhe koha e mbetur. Asgjë nuk mbyllet për këtë shkak.
