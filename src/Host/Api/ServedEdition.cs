using Rekenschap.Figures.Questions;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Portfolio.Register;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Api;

namespace Rekenschap.Host.Api;

/// <summary>What the API answers from: an edition as it was read, judged and published.</summary>
/// <param name="Portfolio">The large ICT activities, in the same way.</param>
/// <param name="Promises">Those that the office keeps, as they stand now; gives null where there is no register.</param>
sealed record ServedEdition(
    ApiFacts Facts,
    EditionFigures Figures,
    PublishedEdition Published,
    Func<PromiseRegister?> Promises,
    Func<PortfolioRegister?> Portfolio
)
{
    /// <summary>The mark is taken after publishing, which may have added to the ledger.</summary>
    public static async Task<ServedEdition> Of(
        Database database,
        EditionBuild build,
        Uri? address,
        CancellationToken stop
    )
    {
        var mark = await SiteMark.Of(database, null, address, stop);
        var edition = build.Publication.Edition;
        await using var db = database.Open();
        var publications = await PublicationHead.All(db, edition.Code, stop);
        build.Register ??= await OfficeRegister.Read(db, edition.Code, stop);
        return new(
            new(edition, $"{mark} {edition.Code}", address) { Since = () => Since(build) },
            build.Read.Figures!,
            new(build.Publication, publications, () => build.Register),
            () => build.Promises,
            () => build.Portfolio
        );
    }

    /// <summary>What the office wrote, and the day: at midnight promises become late without anybody writing anything.</summary>
    static long Since(EditionBuild build) =>
        (build.Register!.Position * MostDays) + ((build.Promises?.Day ?? build.Portfolio?.Day)?.DayNumber ?? 0);

    /// <summary>More days than the calendar has.</summary>
    const long MostDays = 10_000_000;
}
