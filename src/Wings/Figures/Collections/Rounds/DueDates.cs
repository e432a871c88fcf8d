using System.Collections.Immutable;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections.Rounds;

/// <summary>All days by which a collection wants figures, in order; the last is its own.</summary>
public sealed record DueDates(ImmutableArray<Round> Rounds)
{
    static readonly Bilingual Only = new("Aanlevering", "Delivery");
    static readonly Bilingual Final = new("Definitieve cijfers", "Final figures");

    public static DueDates Of(Collection collection, CollectionPlan? plan)
    {
        // A due date that was moved to before a planned round makes that round void.
        var earlier = (plan?.Earlier ?? []).Where(one => one.Due < collection.Due).ToList();
        return new([.. earlier, new(earlier.Count == 0 ? Only : Final, collection.Due)]);
    }

    public bool HasSeveral => Rounds.Length > 1;

    public DateOnly Last => Rounds[^1].Due;

    /// <summary>The round that runs on a day; the last one once all have passed.</summary>
    public Round Running(DateOnly today) => Rounds.FirstOrDefault(one => one.Due >= today) ?? Rounds[^1];

    /// <summary>The last day that has passed; null while none has.</summary>
    public DateOnly? Passed(DateOnly today) => Rounds.LastOrDefault(one => one.Due < today)?.Due;

    /// <summary>The first day by which anything had to be handed in, with what was granted.</summary>
    public DateOnly First(DateOnly? granted) => granted is { } until && until > Rounds[0].Due ? until : Rounds[0].Due;
}
