### An address of one country that opens an application of another.

elsewhere-title = ეს განაცხადი სხვა ქვეყანაშია
elsewhere-lead = ეს ვებმისამართი ერთ ქვეყანას ეკუთვნის, განაცხადი კი, რომელსაც ის ხსნის, სხვა ქვეყანაშია დაწყებული: { $country }
elsewhere-help = განაცხადი თავის ქვეყანაში რჩება. არაფერი შეცვლილა და თქვენი პასუხები შენახულია.
elsewhere-new = ახალი განაცხადის დაწყება: { $country }
