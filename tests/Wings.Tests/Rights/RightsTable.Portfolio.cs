namespace Rekenschap.Wings.Tests.Rights;

/// <summary>
/// Activities: what is public is for all; a draft for its ministry, and once it was checked ("handed in") for who publishes.
/// A section is filled in of a draft only. Following what is public is anybody's.
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
        """;
}
