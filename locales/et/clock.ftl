### Whose clock the deadlines go by.

clock-wrong-minutes = Selle seadme kell on { $minutes } minuti võrra vale.
clock-wrong-hours = Selle seadme kell on { $hours } tunni võrra vale.
clock-wrong-days = Selle seadme kell on { $days } päeva võrra vale.
clock-wrong-help = Tähtaegu ja järelejäänud aega arvestatakse siin siiski saatkonna aja järgi. Pange seadme kell õigeks, et te ei hilineks.
clock-practice-help = Harjutuskeskkonnas saab aega nihutada, nii et see võib olla tahtlik. Tähtaegu arvestatakse siin harjutuskeskkonna aja järgi.
clock-of-device = Tähtaegu arvestatakse selle seadme kella järgi.
clock-of-device-help = Teenus ei ole pärast selle lehe avamist vastanud. Kui kell on vale, on vale ka järelejäänud aeg. Selle tõttu midagi ei suleta.
