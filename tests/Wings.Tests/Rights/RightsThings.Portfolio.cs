using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Followers;
using Rekenschap.Wings.Tests.Portfolio.Advices;
using Rekenschap.Wings.Tests.Portfolio.IctCosts;
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
            if (name == "public")
            {
                await Followers(int.Parse(place.Split('/')[^1], CultureInfo.InvariantCulture));
                all.Add(
                    (
                        "work/reliability/{number}",
                        new("a note", owner, place.Replace("activities", "reliability", StringComparison.Ordinal))
                    )
                );
            }
        }
    }

    /// <summary>One that was registered, one that parliament has, and one that was quoted.</summary>
    async Task Advices()
    {
        var college = ImmutableDictionary<string, string>.Empty.Add("college", AdviceDesks.College);
        var registered = await AdviceDesks.Register(site, "M2", "A-1");
        var sent = await AdviceDesks.Register(site, "M3", "A-2");
        await AdviceDesks.Advise(site, sent);
        await AdviceDesks.Send(site, sent);
        var quoted = await AdviceDesks.Quote(site, "M4", "A-3");
        foreach (
            var (name, owner, at) in new[]
            {
                ("registered", "M2", registered),
                ("sent", "M3", sent),
                ("quoted", "M4", quoted),
            }
        )
            all.Add(
                (
                    "work/advices/{number}",
                    new($"an advice, {name}", owner, at.TrimStart('/'))
                    {
                        IsPublic = name != "registered",
                        Also = college,
                    }
                )
            );
    }

    async Task Costs()
    {
        foreach (var (owner, name) in new[] { ("M1", "public"), ("M2", "draft"), ("M3", "checked") })
        {
            var at = await CostDesks.Enter(site, owner);
            if (name != "draft")
                await CostDesks.Check(site, owner, at);
            if (name == "public")
                await CostDesks.Publish(site, at);
            all.Add(
                (
                    "work/ict-costs/{year}/{ministry}/{system}",
                    new($"ICT costs, {name}", owner, at.TrimStart('/'))
                    {
                        IsHandedIn = name != "draft",
                        IsPublic = name == "public",
                    }
                )
            );
        }
    }

    /// <summary>Somebody who has yet to confirm, and somebody who may stop.</summary>
    async Task Followers(int number)
    {
        var (confirm, stop) = (FollowSecrets.New(), FollowSecrets.New());
        await site.Database.Office.Keep(
            (db, _, _) =>
            {
                db.Add(Follower("a@example.org", FollowSecrets.New(), FollowSecrets.HashOf(confirm)));
                db.Add(Follower("b@example.org", stop, null));
                return Task.FromResult<Refusal?>(null);
            }
        );
        Add("work/follow/{number}", "what is followed", "M1", FollowPaths.Of(number));
        Add("work/follow/confirm/{secret}", "a link to confirm", "M1", FollowPaths.Confirm(confirm));
        Add("work/follow/stop/{secret}", "a link to stop", "M1", FollowPaths.Stop(stop));

        ActivityFollower Follower(string address, string secret, string? hash) =>
            new()
            {
                Id = new(Guid.CreateVersion7()),
                Activity = number,
                Address = new(address),
                Language = Language.Nl,
                ConfirmHash = hash,
                StopSecret = secret,
                WaitsSince = hash is null ? null : site.Door.Time.GetUtcNow(),
            };
    }
}
