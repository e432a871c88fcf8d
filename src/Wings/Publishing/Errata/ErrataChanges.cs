using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Errata;

/// <summary>The difference between the errata that were found and those that are kept.</summary>
sealed class ErrataChanges(string edition, ImmutableArray<StandingErratum> found, List<KeptErratum> known)
{
    readonly ILookup<(string, string, string, int), KeptErratum> kept = known.ToLookup(one =>
        (one.Document, one.Words, one.Target, one.Claim)
    );

    public bool Any => New.Any() || Changed.Any() || Gone.Any();

    IEnumerable<StandingErratum> New => found.Where(one => Kept(one.Erratum) is null);

    IEnumerable<(KeptErratum Kept, Erratum Now)> Changed =>
        found
            .Select(one => (Kept: Kept(one.Erratum), Now: one.Erratum))
            .Where(pair => pair.Kept is not null && Differs(pair.Kept, pair.Now))
            .Select(pair => (pair.Kept!, pair.Now));

    /// <summary>All that was published is judged each time: what is not found any more came right again.</summary>
    IEnumerable<KeptErratum> Gone
    {
        get
        {
            var standing = found.Select(one => Kept(one.Erratum)).OfType<KeptErratum>().ToHashSet();
            return known.Where(one => one.State != ErratumState.Settled && !standing.Contains(one));
        }
    }

    public void Apply(RekenschapDb db, Deeds deeds, Act act)
    {
        var number = known.Count == 0 ? 0 : known.Max(one => one.Number);
        foreach (var (was, now) in Changed.ToList())
            Change(was, now, act, deeds);
        foreach (var one in Gone.ToList())
            if (one.Settle(act) is null)
                Record(deeds, "erratum.settled", one);
        foreach (var one in New)
        {
            var raised = Raised(one, ++number, act);
            db.Add(raised);
            Record(deeds, "erratum.raised", raised);
        }
    }

    static void Change(KeptErratum was, Erratum now, Act act, Deeds deeds)
    {
        if (was.State == ErratumState.Open)
            (was.Is, was.Delivery) = (now.Is.Verdict, now.Delivery);
        else if (was.Reopen(act, now.Is.Verdict, now.Delivery) is not null)
            return;
        Record(deeds, "erratum.changed", was);
    }

    static bool Differs(KeptErratum kept, Erratum now) =>
        kept.State == ErratumState.Settled || kept.Is != now.Is.Verdict || kept.Delivery != now.Delivery;

    KeptErratum? Kept(Erratum one) => kept[(one.Document, one.Words, one.Claim, one.Number ?? 0)].FirstOrDefault();

    KeptErratum Raised(StandingErratum one, int number, Act act) =>
        new()
        {
            Id = new(Guid.CreateVersion7(act.At)),
            Edition = edition,
            Number = number,
            Publisher = act.Actor.Organisation,
            Publication = one.Publication ?? 0,
            Document = one.Erratum.Document,
            Claim = one.Erratum.Number ?? 0,
            Words = one.Erratum.Words,
            Target = one.Erratum.Claim,
            Was = one.Erratum.Was.Verdict,
            WasSaidNl = one.WasSaid?.Nl ?? one.Erratum.Was.Reason.Nl,
            WasSaidEn = one.WasSaid?.En ?? one.Erratum.Was.Reason.En,
            Is = one.Erratum.Is.Verdict,
            Delivery = one.Erratum.Delivery,
            RaisedAt = act.At,
        };

    static void Record(Deeds deeds, string kind, KeptErratum one)
    {
        deeds.RecordJson(kind, $"{one.Edition}/errata/{one.Number}", ErratumDeed.Of(one));
        deeds.Announce(kind, new { one.Edition, one.Number });
    }
}
