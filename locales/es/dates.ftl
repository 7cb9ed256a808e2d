### Checked by: nobody yet (not yet read by a native speaker)

# A calendar day. $day, $month (a message of this file) and $year.
date-day = { $day } de { $month } de { $year }
# A moment. $date is date-day, $time hours and minutes.
date-moment = { $date }, { $time } UTC

month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre
