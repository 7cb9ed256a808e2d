### Checked by: nobody yet (not yet read by a native speaker)

# A calendar day. $day, $month (a message of this file) and $year.
date-day = { $day } { $month } { $year }
# A moment. $date is date-day, $time hours and minutes.
date-moment = { $date }، { $time } بالتوقيت العالمي

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر
