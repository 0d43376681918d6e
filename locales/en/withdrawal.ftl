### Taking an application back.

privacy-erase-office = Erasing what the operator holds
privacy-erase-office-help = You can withdraw an application that you opened. Then the operator erases its personal data.

withdrawal-title = Withdraw the application
withdrawal-lead = If you withdraw the application, this happens at once and cannot be undone:
withdrawal-appointment = Your appointment is cancelled: { $moment }
withdrawal-held = The time that is held for you becomes free again.
withdrawal-erased = The operator erases names, date of birth, passport data, contact details and addresses. On this device the draft is erased too.
withdrawal-kept = Of payments the amount, the time and the reference remain in the books, without your name.
withdrawal-afterwards = The reference and the recovery code no longer open anything. You can apply again from the beginning.
withdrawal-question = Do you want to withdraw the application and have everything erased? This cannot be undone.
withdrawal-button = Withdraw and erase
withdrawal-keep = Keep the application
withdrawal-done = The application is withdrawn.
withdrawal-done-help = The operator has erased its personal data, and nothing of it is left on this device.
withdrawal-unclear = We do not know yet whether the application was withdrawn.
withdrawal-unclear-help = The connection broke off. Press again: nothing is withdrawn twice.
withdrawal-nothing = There is no open application here that could be withdrawn.
withdrawal-money = A payment is still being processed. Wait until it has arrived or failed: otherwise the money would belong to nobody.
withdrawal-interview = The interview has begun, and the embassy has the application. Ask the embassy about your data.
