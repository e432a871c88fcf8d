using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Drafts.FactCheck;

/// <summary>What ministries said, among the pages of a document; the fact check closes when everybody spoke, or had the time to.</summary>
sealed class FactPart(Database database, Func<DateOnly> today) : IDraftPart
{
    public DraftTab? Tab(DraftLook look) =>
        look.Who?.Organisation == look.Draft.Publisher ? new(Place(look.Draft), FactTexts.Tab) : null;

    public static string Place(Draft draft) => $"{DraftPaths.Of(draft.Id)}/facts";

    public async Task<IEnumerable<DraftCheck>> Checks(DraftLook look, DraftVerb step, CancellationToken stop)
    {
        if (step != DraftVerb.Close)
            return [];
        await using var db = database.Open();
        var all = await FactStandings.Of(db, look, today(), stop);
        return [.. all.Select(one => Check(one, Place(look.Draft))).OfType<DraftCheck>()];
    }

    static DraftCheck? Check(FactStanding one, string place) =>
        one.State switch
        {
            FactState.Corrected => Stops(one, FactTexts.NotAnswered(one.Organisation, one.Open.Count()), place),
            FactState.Waiting => Stops(one, FactTexts.StillWaiting(one.Organisation), place),
            FactState.Silent => new(
                $"facts:{one.Organisation}:{Convert.ToHexStringLower(one.Hash.AsSpan())}",
                DraftGrade.Warns,
                FactTexts.WasSilent(one.Organisation),
                place
            ),
            _ => null,
        };

    static DraftCheck Stops(FactStanding one, Bilingual says, string place) =>
        new($"facts:{one.Organisation}", DraftGrade.Stops, says, place);
}
