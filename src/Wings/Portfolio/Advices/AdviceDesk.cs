using System.Collections.Immutable;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Advices.Reactions;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Advices;

/// <summary>What the signed-in pages with advices share: the one door to those that somebody may see.</summary>
sealed record AdviceDesk(Database Database, IEditionDesk Editions, WriteSheet? Sheet)
{
    /// <summary>Null where there is none, or not for who asks: both are told alike.</summary>
    public async Task<AdviceLine?> Find(WorkCall call)
    {
        if (!int.TryParse(call.Part("number"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return null;
        await using var db = Database.Open();
        var found = await db.Set<IctAdvice>()
            .AsNoTracking()
            .SingleOrDefaultAsync(one => one.Number == number, call.Stop);
        return found is null || !AdviceSight.May(call.Who, found)
            ? null
            : (await AdviceLines.Of(db, [found], call.Stop))[0];
    }

    /// <summary>All that somebody may know of: what parliament does not have first, then the newest.</summary>
    public async Task<ImmutableArray<AdviceLine>> Seen(WorkCall call)
    {
        await using var db = Database.Open();
        var all = await AdviceSight.Among(db.Set<IctAdvice>().AsNoTracking(), call.Who).ToListAsync(call.Stop);
        return await AdviceLines.Of(
            db,
            [.. all.OrderBy(one => one.IsPublic).ThenByDescending(one => one.AdvisedOn).ThenBy(one => one.Number)],
            call.Stop
        );
    }

    public static Bilingual NameOf(WorkCall call, string code) =>
        AdviceCollege.ByCode(code) ?? ActivityDesk.NameOf(call, code);
}

/// <summary>Advices with what belongs to them.</summary>
static class AdviceLines
{
    /// <summary>Those that parliament has, the newest first.</summary>
    public static async Task<ImmutableArray<AdviceLine>> Public(RekenschapDb db, CancellationToken stop)
    {
        var all = await db.Set<IctAdvice>()
            .AsNoTracking()
            .Where(one => one.State == AdviceState.Sent)
            .ToListAsync(stop);
        return await Of(db, [.. all.OrderByDescending(one => one.AdvisedOn).ThenByDescending(one => one.Number)], stop);
    }

    /// <summary>Numbers of the activities of which a registration or an advice is there; what was taken back is none.</summary>
    public static async Task<HashSet<int>> Registered(RekenschapDb db, CancellationToken stop) =>
        [
            .. await db.Set<IctAdvice>()
                .Where(one => one.Activity != null && one.State != AdviceState.Withdrawn)
                .Select(one => one.Activity!.Value)
                .ToListAsync(stop),
        ];

    /// <param name="all">In the order in which they are given back.</param>
    public static async Task<ImmutableArray<AdviceLine>> Of(
        RekenschapDb db,
        IReadOnlyCollection<IctAdvice> all,
        CancellationToken stop
    )
    {
        if (all.Count == 0)
            return [];
        var numbers = all.Select(one => one.Number).ToList();
        var reactions = await db.Set<AdviceReaction>()
            .AsNoTracking()
            .Where(one => numbers.Contains(one.Advice))
            .ToDictionaryAsync(one => one.Advice, stop);
        var named = all.Select(one => one.Activity).OfType<int>().Distinct().ToList();
        var activities = await db.Set<RegisteredActivity>()
            .AsNoTracking()
            .Where(one => named.Contains(one.Number) && one.PublishedVersion != null)
            .Select(one => new AdvisedActivity(one.Number, one.Name, one.Slug))
            .ToDictionaryAsync(one => one.Number, stop);
        return
        [
            .. all.Select(one => new AdviceLine(
                one,
                reactions[one.Number],
                one.Activity is { } number ? activities.GetValueOrDefault(number) : null
            )),
        ];
    }
}
