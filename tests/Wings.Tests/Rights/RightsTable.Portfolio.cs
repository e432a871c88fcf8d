namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Activities: what is public is for all; a draft for its ministry, and once it was checked ("handed in") for who publishes.
/// A section is filled in of a draft only. Following what is public is anybody's.
/// Advices are the college's until parliament has them, and the ministry reads along;
/// who publishes knows that they are there. ICT costs go the way of activities. A note on reliability is the ministry's own.
/// </summary>
static partial class RightsTable
{
    public const string Portfolio = """
        GET  work/activities/{number}                | SCKAE | SC@own K@publisher! SCKAE@public
        GET  work/activities/{number}/compare        | SCKAE | SC@own K@publisher! SCKAE@public
        GET  work/activities/{number}/edit/{section} | S     | S@own~ S@own=409 S@public=403
        POST work/activities/{number}/edit/{section} | S     | S@own S@public=403
        POST work/activities/{number}/offer          | S     | S@own S@public=403
        POST work/activities/{number}/begin          | S     | S@own S@public=403
        POST work/activities/{number}/inform         | S     | S@own S@public=403
        POST work/activities/{number}/check          | C     | C@own C@public=403
        POST work/activities/{number}/recall         | C     | C@own C@public=403
        POST work/activities/{number}/return         | K     | K@publisher! K@public=403
        POST work/activities/{number}/publish        | K     | K@publisher! K@public=403
        POST work/activities/{number}/unlock         | K     | K@publisher! K@public=403
        POST work/activities/{number}/place          | K     | K@publisher! K@public=403
        GET  work/follow/{number}                    | ?     |
        GET  work/follow/{number}/asked              | ?     |
        GET  work/follow/{number}/confirmed          | ?     |
        GET  work/follow/{number}/stopped            | ?     |
        POST work/follow/{number}                    | ?     |
        GET  work/follow/confirm/{secret}            | ?     |
        GET  work/follow/stop/{secret}               | ?     |
        POST work/follow/confirm/{secret}            | ?     |
        POST work/follow/stop/{secret}               | ?     |
        GET  work/advices/{number}                   | SCKAET | SC@own K@publisher T@college SCKAET@public
        POST work/advices/{number}/accept            | T     | T@college T@public=403
        POST work/advices/{number}/decline           | T     | T@college T@public=403
        POST work/advices/{number}/write             | T     | T@college T@public=403
        POST work/advices/{number}/send              | T     | T@college T@public=403
        POST work/advices/{number}/correct           | T     | T@college T@public=403
        POST work/advices/{number}/adopt             | T     | T@college T@public=403
        POST work/advices/{number}/requote           | K     | K@publisher K@public=403
        POST work/advices/{number}/withdraw          | K     | K@publisher K@public=403
        POST work/advices/{number}/react             | C     | C@own C@public=403
        POST work/advices/{number}/follow            | S     | S@own S@public=403
        GET  work/ict-costs/{year}/{ministry}/{system}         | SCKAE | SC@own K@publisher! SCKAE@public
        POST work/ict-costs/{year}/{ministry}/{system}/write   | S     | S@own S@public=403
        POST work/ict-costs/{year}/{ministry}/{system}/begin   | S     | S@own S@public=403
        POST work/ict-costs/{year}/{ministry}/{system}/check   | C     | C@own C@public=403
        POST work/ict-costs/{year}/{ministry}/{system}/recall  | C     | C@own C@public=403
        POST work/ict-costs/{year}/{ministry}/{system}/return  | K     | K@publisher! K@public=403
        POST work/ict-costs/{year}/{ministry}/{system}/publish | K     | K@publisher! K@public=403
        GET  work/reliability/{number}               | SCK   | SC@own K@publisher
        POST work/reliability/{number}/write         | S     | S@own
        POST work/reliability/{number}/agree         | C     | C@own
        """;
}
