### Moving the appointment: what it takes, and what holds if it comes to nothing.

move-last = ეს შეხვედრის ბოლო გადატანაა
move-last-help = ამის შემდეგ ამ მოსაკრებლით შეხვედრას ვეღარ გადაიტანთ. კიდევ ერთხელ გადასატანად ახალი მოსაკრებლის გადახდა იქნება საჭირო.
move-present = დანიშნული შეხვედრა
move-new = ახალი შეხვედრა
move-do = შეხვედრის გადატანა
move-keep = დანიშნული შეხვედრის შენარჩუნება
move-back = პასუხებთან დაბრუნება
move-stands = თქვენი დანიშნული შეხვედრა ძალაშია: { $moment }
move-lapsed = ეს დრო თქვენთვის აღარ ინახება. შეხვედრა არ გადატანილა.
