using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Followers;
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
                await Followers(int.Parse(place.Split('/')[^1], CultureInfo.InvariantCulture));
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
                AskedAt = site.Door.Time.GetUtcNow(),
            };
    }
}
