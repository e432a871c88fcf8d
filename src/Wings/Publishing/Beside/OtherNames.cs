using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Beside;

/// <summary>
/// A year, organisation or part that a sentence names while no figure tagged in it is about it: it belongs to the tag
/// that stands nearest. Names that any tag of the sentence owns are about that one. Pure.
/// </summary>
internal sealed class OtherNames(IEditionFigures edition, NamedBeside named)
{
    readonly Dictionary<int, OwnOf> own = [];

    public IEnumerable<FoundBeside> In(string text, IReadOnlyList<TaggedAt> tags)
    {
        foreach (var (start, end) in SentenceEnds.Cut(text))
        {
            var here = tags.Where(one => one.At >= start && one.At < end).ToList();
            if (here.Exists(one => one.Claim is not null))
                foreach (var found in In(text[start..end], start, here))
                    yield return found;
        }
    }

    /// <summary>A tag is told one name of a kind, the nearest.</summary>
    IEnumerable<FoundBeside> In(string sentence, int start, List<TaggedAt> here) =>
        from same in Standing([.. named.In(sentence)])
        where !here.Exists(one => one.Claim is { } claim && same.Any(thing => Owns(claim, thing)))
        let thing = same.First()
        let nearest = here.MinBy(one => Away(one.At - start, thing))
        where nearest.Claim is { } claim && Asks(claim, thing)
        group (thing, nearest) by (nearest.Claim!.Number, thing.Kind) into told
        let first = told.MinBy(one => Away(one.nearest.At - start, one.thing))
        select new FoundBeside(
            start + first.thing.Start,
            start + first.thing.End,
            first.nearest.Claim!,
            BesideKind.Other
        );

    /// <summary>
    /// What stands in one place, by place: several bear one name, and any of them may be meant. A name within a longer one
    /// ("Economische Zaken en Klimaat") is none.
    /// </summary>
    static IEnumerable<IGrouping<(NameKind Kind, int Start, int End), NamedThing>> Standing(List<NamedThing> all) =>
        all.Where(one => !all.Exists(other => other.Kind == one.Kind && Covers(other, one)))
            .GroupBy(one => (one.Kind, one.Start, one.End));

    static bool Covers(NamedThing wide, NamedThing narrow) =>
        wide.Start <= narrow.Start && wide.End >= narrow.End && wide.End - wide.Start > narrow.End - narrow.Start;

    static int Away(int at, NamedThing thing) => at >= thing.End ? at - thing.End : thing.Start - at;

    bool Owns(DocumentClaim claim, NamedThing thing)
    {
        if (!own.TryGetValue(claim.Number, out var mine))
            own[claim.Number] = mine = OwnOf.Of(claim.Judged, edition);
        return thing.Kind switch
        {
            NameKind.Year => mine.Years.Contains(
                int.Parse(thing.Code, System.Globalization.CultureInfo.InvariantCulture)
            ),
            NameKind.Organisation => mine.Organisations.Contains(thing.Code),
            _ => mine.Members.Contains(thing.Code),
        };
    }

    /// <summary>A claim that could not be placed is told so elsewhere; a member counts where its figure is split by it.</summary>
    bool Asks(DocumentClaim claim, NamedThing thing) =>
        claim.Judged.At is not null
        && (
            thing.Kind != NameKind.Member
            || claim.Judged.Indicator is { } code
                && edition.Indicator(code)?.Dimensions.Contains(thing.Dimension) == true
        );
}
