### Checked by: nobody yet (not yet read by a native speaker)

# A calendar day. $day, $month (a message of this file) and $year.
date-day = { $day } { $month } { $year } г.
# A moment. $date is date-day, $time hours and minutes.
date-moment = { $date }, { $time } UTC

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
