using System.Globalization;
using Rekenschap.Figures.Archives;
using Rekenschap.Figures.Editions;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Verifying;

/// <summary>Whether the observations are those that were committed to when their deliveries were accepted, and all of them.</summary>
internal static class CheckObservations
{
    static readonly Bilingual Name = new("de waarnemingen", "the observations");

    public static Step Run(ArchiveUnderTest archive)
    {
        var faults = new Faults();
        try
        {
            Read(archive, faults);
        }
        catch (ArchiveUnreadableException e)
        {
            faults.Add(
                e.File,
                $"niet te lezen zoals wij het schrijven: {e.Detail}",
                $"cannot be read as we write it: {e.Detail}"
            );
        }
        if (archive.Account is not { } account)
            return new(
                "observations",
                Name,
                StepOutcome.Wrong,
                new("konden niet worden gelezen", "could not be read"),
                faults.Found
            );
        return faults.Step(
            "observations",
            Name,
            new(
                $"{account.Opened} waarnemingen uit {account.Sealed.Length} aanleveringen, elk met het zout dat haar vastlegging opent",
                $"{account.Opened} observations of {account.Sealed.Length} deliveries, each with the salt that opens its commitment"
            ),
            Beyond(account)
        );
    }

    static Bilingual? Beyond(AccountRead account) =>
        account.Withheld == 0 && account.Read.Folder!.Destroyed.IsEmpty
            ? null
            : new(
                string.Join(
                    "; ",
                    Withheld(account, Language.Nl).Concat(account.Read.Folder!.Destroyed.Select(one => one.Says.Nl))
                ),
                string.Join(
                    "; ",
                    Withheld(account, Language.En).Concat(account.Read.Folder!.Destroyed.Select(one => one.Says.En))
                )
            );

    static IEnumerable<string> Withheld(AccountRead account, Language language) =>
        account.Withheld == 0
            ? []
            :
            [
                new Bilingual(
                    $"{account.Withheld} waarnemingen zijn vertrouwelijk of onderdrukt: alleen hun vastlegging staat er, hun waarde is niet na te gaan",
                    $"{account.Withheld} observations are confidential or suppressed: only their commitment is there, their value cannot be checked"
                ).In(language),
            ];

    static void Read(ArchiveUnderTest archive, Faults faults)
    {
        var account = ReadAccount.Read(archive.Folder);
        foreach (var problem in account.Read.Problems.Found)
            faults.Add(PlaceOf(problem.File, problem.Line), problem.Message);
        if (account.Read.Folder is not { } folder)
            return;
        archive.Account = account;
        archive.Build = new EditionBuild(Path.Combine(archive.Folder, ArchivePaths.Edition), account.Read);
        if (archive.Manifest is { } manifest && folder.Facts.Code != manifest.Edition)
            faults.Add(
                ArchivePaths.Edition + "edition.yaml",
                $"is van editie {folder.Facts.Code}, het manifest van {manifest.Edition}",
                $"is of edition {folder.Facts.Code}, the manifest of {manifest.Edition}"
            );
        foreach (var delivery in account.Sealed)
            Judge(archive, delivery, faults);
        var told = account.Sealed.Select(one => one.File).Concat(folder.Destroyed.Select(one => one.File)).ToHashSet();
        foreach (var line in Acceptances(archive).Where(line => !told.Contains(line.Subject)))
            faults.Add(
                CheckLedger.Place(line.Position),
                $"de waarnemingen van {line.Subject}, dat hier werd aanvaard, ontbreken",
                $"the observations of {line.Subject}, which was accepted here, are missing"
            );
    }

    static IEnumerable<LedgerLine> Acceptances(ArchiveUnderTest archive) =>
        (archive.LedgerFile?.Entries ?? []).Where(line => line.Kind == SealAcceptances.Kind);

    static void Judge(ArchiveUnderTest archive, SealedDelivery delivery, Faults faults)
    {
        var path = ArchivePaths.Observations(delivery.File);
        if (delivery.Root != delivery.StatedRoot)
            faults.Add(
                path,
                $"een waarneming, haar zout of haar plaats is gewijzigd: de wortel is {delivery.Root}, {ArchivePaths.Deliveries} noemt {delivery.StatedRoot}",
                $"an observation, its salt or its place was changed: the root is {delivery.Root}, {ArchivePaths.Deliveries} has {delivery.StatedRoot}"
            );
        if (archive.LedgerFile is null)
            return;
        if (Acceptances(archive).FirstOrDefault(line => line.Subject == delivery.File) is not { } entry)
            faults.Add(
                path,
                "van deze aanlevering staat geen aanvaarding in het grootboek",
                "the ledger has no acceptance of this delivery"
            );
        else if (entry.Position != delivery.LedgerPosition || !Commits(entry, delivery))
            faults.Add(
                path,
                $"regel {entry.Position} van het grootboek legt andere waarnemingen vast dan deze",
                $"entry {entry.Position} of the ledger commits to other observations than these"
            );
    }

    static bool Commits(LedgerLine entry, SealedDelivery delivery)
    {
        var lines = (entry.Content ?? "").Split('\n');
        return lines.Contains("root " + delivery.Root)
            && lines.Contains(string.Create(CultureInfo.InvariantCulture, $"observations {delivery.Observations}"));
    }

    static string PlaceOf(string file, int? line) =>
        ArchivePaths.Edition + (line is null ? file : string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"));
}
