operator-way-in = მომსახურე პერსონალისთვის
operator-title = ამ მოწყობილობის მდგომარეობა
operator-no-pin = ამ მოწყობილობისთვის პინ-კოდი დაყენებული არ არის, ამიტომ ეს გვერდი დახურული რჩება. როგორ დააყენოთ ის, კიოსკების სახელმძღვანელოში წერია.
operator-pin = პინ-კოდი
operator-open = გახსნა
operator-wrong-pin = პინ-კოდი არასწორია.
operator-pause = { $seconds ->
    [one] არასწორი პინ-კოდი მეტისმეტად ბევრჯერ შეიყვანეს. ხელახლა ცდას { $seconds } წამის შემდეგ შეძლებთ.
   *[other] არასწორი პინ-კოდი მეტისმეტად ბევრჯერ შეიყვანეს. ხელახლა ცდას { $seconds } წამის შემდეგ შეძლებთ.
}
operator-version = ვერსია და ანაწყობი
operator-line = კავშირი
operator-line-up = სერვისთან კავშირი არის.
operator-line-down = სერვისთან კავშირი არ არის.
operator-line-portal = ეს ქსელი ჯერ შესვლას მოითხოვს.
operator-line-help = მოწყობილობა კავშირს თავად ეძებს და რაც გასაგზავნია, კავშირის აღდგენისთანავე გააგზავნის.
operator-heard = სერვისის ბოლო პასუხი
operator-not-yet = ამ გვერდის გახსნის შემდეგ არ ყოფილა
operator-clock = ამ მოწყობილობის საათი
operator-clock-right = სწორია.
operator-clock-seconds = { $n ->
    [one] განსხვავება { $n } წამია.
   *[other] განსხვავება { $n } წამია.
}
operator-clock-minutes = { $n ->
    [one] განსხვავება { $n } წუთია.
   *[other] განსხვავება { $n } წუთია.
}
operator-post = დალუქული კონვერტები
operator-post-waiting = { $n ->
    [one] გაგზავნას ელოდება { $n } კონვერტი.
   *[other] გაგზავნას ელოდება { $n } კონვერტი.
}
operator-post-until = პირველის მიღების ბოლო დღე: { $date }.
operator-room = მეხსიერება
operator-room-used = დაკავებულია { $used } მბ, სულ { $all } მბ.
operator-room-kept = ბრაუზერი მას ინახავს.
operator-room-loose = როცა დისკი გაივსება, ბრაუზერმა ის შეიძლება წაშალოს.
operator-next-restart = შემდეგი გადატვირთვა
operator-no-restart = დაგეგმილი არ არის
operator-check = ახლავე შემოწმება
operator-print = საცდელი გვერდის ამობეჭდვა
operator-restart = გადატვირთვა
operator-test-page = საცდელი გვერდი
operator-test-code = კოდი კამერისთვის
operator-test-help = პრინტერი წესრიგშია, თუ ყველა ასო იკითხება და ტელეფონის კამერა კოდს კითხულობს.
