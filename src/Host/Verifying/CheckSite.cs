using System.Collections.Immutable;
using Rekenschap.Figures.Archives;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Building;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Verifying;

/// <summary>Makes every page and every file of open data again from the archive's own contents, and compares them byte by byte.</summary>
internal static class CheckSite
{
    static readonly Bilingual Name = new("cijfers en pagina's", "figures and pages");

    /// <summary>Made by other programs or from the same pages; held by the manifest alone.</summary>
    static readonly string[] NotDrawn = [".pdf", ".odt", ".docx"];

    public static async Task<Step> Run(ArchiveUnderTest archive, string scratch, CancellationToken stop)
    {
        if (archive is not { Build: { } build, Manifest: { } manifest } || build.FolderIsWrong)
            return new("site", Name, StepOutcome.NotChecked, VerifyWords.NoFigures, []);
        var faults = new Faults();
        var address = Uri.TryCreate(manifest.Address, UriKind.Absolute, out var known) ? known : null;
        var sent = manifest.Files.Select(file => file.Path).Where(IsSent).ToHashSet(StringComparer.Ordinal);
        var drawn = await WritePublication.Site(
            build,
            archive.ShownLedger,
            scratch,
            address,
            _ => Task.FromResult(sent.Order(StringComparer.Ordinal).Select(Sent).ToImmutableArray()),
            null,
            stop
        );
        SiteFile Sent(string path) => new(path, archive.Bytes(path) ?? []);
        var published = manifest
            .Files.Select(file => file.Path)
            .Where(path => !path.StartsWith(ArchivePaths.Account, StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        var (differing, same) = (0, 0);
        foreach (var path in drawn.Where(path => !sent.Contains(path)))
            if (!published.Remove(path) || archive.Bytes(path) is not { } theirs)
                faults.Add(
                    path,
                    "hoort bij deze publicatie en ontbreekt",
                    "belongs to this publication and is missing"
                );
            else if (File.ReadAllBytes(Path.Combine(scratch, path)) is var ours && theirs.AsSpan().SequenceEqual(ours))
                same++;
            else if (archive.Account!.Unknown > 0)
                differing++;
            else
                faults.Add(path, TextDifference.Of(theirs, ours));
        foreach (var path in published.Except(sent).Order(StringComparer.Ordinal))
            faults.Add(
                path,
                "volgt niet uit de documenten en cijfers van dit archief",
                "does not follow from the documents and figures of this archive"
            );
        return faults.Step("site", Name, Told(build, same), Beyond(archive, differing, sent.Count));
    }

    /// <summary>The prose itself, in the account, is no such document.</summary>
    static bool IsSent(string path) =>
        !path.StartsWith(ArchivePaths.Account, StringComparison.Ordinal) && NotDrawn.Contains(Path.GetExtension(path));

    static Bilingual Told(EditionBuild build, int same)
    {
        var indicators = build.Read.Figures!.Indicators.Length;
        return new(
            $"{indicators} indicatoren opnieuw berekend; {same} pagina's en gegevensbestanden opnieuw gemaakt en byte voor byte gelijk",
            $"{indicators} indicators worked out again; {same} pages and data files made again and equal byte for byte"
        );
    }

    static Bilingual? Beyond(ArchiveUnderTest archive, int differing, int others)
    {
        var (nl, en) = (new List<string>(), new List<string>());
        if (archive.Account!.Stated > 0)
            Say(
                $"{archive.Account.Stated} cijfers rusten op waarnemingen die niet worden getoond en zijn overgenomen zoals gepubliceerd",
                $"{archive.Account.Stated} figures rest on observations that are not shown and were taken as published"
            );
        if (differing > 0)
            Say(
                $"{differing} bestanden waren niet opnieuw te maken, omdat een cijfer ontbreekt dat op zulke waarnemingen rust",
                $"{differing} files could not be made again, since a figure is missing that rests on such observations"
            );
        if (others > 0)
            Say(
                $"{others} documenten in andere vormen (pdf, odt, docx) zijn niet opnieuw gemaakt; hun bytes zijn die van het manifest",
                $"{others} documents in other formats (pdf, odt, docx) were not made again; their bytes are those of the manifest"
            );
        return nl.Count == 0 ? null : new(string.Join("; ", nl), string.Join("; ", en));
        void Say(string dutch, string english)
        {
            nl.Add(dutch);
            en.Add(english);
        }
    }
}
