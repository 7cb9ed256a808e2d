### Checked by: nobody yet (not yet read by a native speaker)

# A calendar day. $day, $month (a message of this file) and $year.
date-day = { $day } { $month } { $year }
# A moment. $date is date-day, $time hours and minutes.
date-moment = { $date }, { $time } UTC

month-1 = janvier
month-2 = février
month-3 = mars
month-4 = avril
month-5 = mai
month-6 = juin
month-7 = juillet
month-8 = août
month-9 = septembre
month-10 = octobre
month-11 = novembre
month-12 = décembre
