using Rekenschap.Wings.Tests.Portfolio.Register;

namespace Rekenschap.Wings.Tests.Rights;

/// <summary>Those of the portfolio: an activity that is public, one that is a draft, and one that was checked.</summary>
sealed partial class RightsThings
{
    async Task Activities()
    {
        foreach (var (owner, name) in new[] { ("M1", "public"), ("M2", "draft"), ("M3", "checked") })
        {
            var at = await ActivityDesks.Enter(site, owner, name);
            if (name != "draft")
                await ActivityDesks.Fill(site, owner, at, name);
            if (name == "public")
                await ActivityDesks.Publish(site, owner, at);
            if (name == "checked")
                await ActivityDesks.Check(site, owner, at);
            var place = at.TrimStart('/');
            var thing = new RightsThing($"an activity, {name}", owner, place)
            {
                IsHandedIn = name != "draft",
                IsPublic = name == "public",
            };
            all.Add(("work/activities/{number}", thing));
            all.Add(("work/activities/{number}/edit/{section}", thing with { Path = place + "/edit/general" }));
        }
    }
}
