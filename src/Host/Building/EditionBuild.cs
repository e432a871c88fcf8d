using System.Collections.Immutable;
using Rekenschap.Figures;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Host.Archiving;
using Rekenschap.Host.Watching;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Oversight;
using Rekenschap.Oversight.Commitments.Public;
using Rekenschap.Oversight.Findings.Public;
using Rekenschap.Oversight.Maturity.Threads.Public;
using Rekenschap.Oversight.Overview.Public;
using Rekenschap.Oversight.Programmes.Public;
using Rekenschap.Oversight.Reports.Public;
using Rekenschap.Portfolio.Advices.Public;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.IctCosts.Public;
using Rekenschap.Portfolio.Register;
using Rekenschap.Publishing;
using Rekenschap.Publishing.Errata;
using Rekenschap.Publishing.Keeping;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Page;

namespace Rekenschap.Host.Building;

/// <summary>
/// An edition folder on its way to a publication: read by Figures, judged by Publishing, drawn by both. The same steps
/// stand behind the prompt and the browser.
/// </summary>
internal sealed class EditionBuild(
    string folder,
    Salts? salts = null,
    ImmutableDictionary<string, ImmutableDictionary<string, long>>? positions = null,
    KeptBuild? kept = null,
    EarlierLedger? continued = null
)
{
    EditionRead? read;
    Publication? publication;

    /// <summary>An edition that was read already, with its prose in a folder: that of an archive.</summary>
    public EditionBuild(string folder, EditionRead read)
        : this(folder) => this.read = read;

    public string Folder => folder;

    public EditionRead Read => read ?? throw new InvalidOperationException("The figures were not read");

    public Publication Publication => publication ?? throw new InvalidOperationException("Nothing was judged");

    /// <summary>Why the folder itself cannot be used; empty when it can.</summary>
    public IReadOnlyList<FolderProblem> Problems { get; private set; } = [];

    public bool FolderIsWrong => Problems.Count > 0;

    /// <summary>Reads catalogue, organisations and deliveries.</summary>
    public void ReadFigures(bool strict = false, Action<ReadProgress>? progress = null)
    {
        read = ReadEdition.Read(folder, Options(strict, progress));
        kept?.Compare(read);
        Problems = read.Problems.Found;
    }

    ReadOptions Options(bool strict, Action<ReadProgress>? progress) =>
        new(strict, salts, progress, positions, kept?.Earlier) { Continued = continued?.Entries ?? [] };

    /// <summary>The ledger that this one continues; null for the first.</summary>
    public EarlierLedger? Continued => continued;

    /// <summary>Judges every document; the figures must have been read without problems.</summary>
    public void JudgeDocuments()
    {
        publication = JudgeEdition.Judge(folder, Read.Figures!);
        Problems = publication.FolderProblems;
    }

    /// <summary>What the pages are drawn from.</summary>
    /// <param name="served">Whether a server answers what the pages' forms ask.</param>
    /// <param name="address">Where the public finds it, when that was said.</param>
    public PublicationSite Site(
        ImmutableArray<SiteFile> files,
        string? treeHead,
        bool served = false,
        Uri? address = null
    ) =>
        WithRegisters(
            new(
                Read.Figures!,
                PublicationPages.Uses(Publication.Documents),
                files,
                Read.Folder!.Collections.ToImmutableDictionary(
                    one => one.Code,
                    one => one.Name,
                    StringComparer.Ordinal
                ),
                treeHead
            )
            {
                Served = served,
                Address = address,
                Sentence = PublicationPages.Sentences(Read.Figures!, Publication.Policy),
            }
        );

    /// <summary>The same with what the front page and search know of the office's registers as they now stand.</summary>
    public PublicationSite WithRegisters(PublicationSite site)
    {
        var promises = Promises is { } one ? new OversightPages(one) : null;
        var portfolio = Dashboard;
        return site with
        {
            Registers =
            [
                .. promises is null ? [] : new[] { promises.Link(site) },
                .. portfolio is null ? [] : new[] { portfolio.Link(site) },
                .. Advices is { } advices ? new[] { advices.Link(site) } : [],
                .. IctCosts is null ? [] : new[] { CostSite.Link },
                .. Findings is { } findings ? new[] { new FindingSite(findings).Link(site) } : [],
                .. Reports is { } reports ? new[] { new ReportSite(reports).Link(site) } : [],
                .. Programmes is null ? [] : new[] { ProgrammeSite.Link },
                .. Threads is null ? [] : new[] { ThreadsSite.Link },
                .. Overview is { } overview ? new[] { overview.Link(site) } : [],
            ],
            Finds = [.. promises?.Finds(site) ?? [], .. portfolio?.Finds(site) ?? []],
        };
    }

    /// <summary>The errata of what is out there, as the office keeps them; null where a folder is all there is.</summary>
    public ImmutableArray<StandingErratum>? Errata { get; set; }

    /// <summary>What the office wrote of the edition since it was published; null where a folder is all there is.</summary>
    public OfficeRegister? Register { get; set; }

    /// <summary>The promises to parliament as they stood at the last look; null where a folder is all there is.</summary>
    public PromiseRegister? Promises { get; set; }

    /// <summary>The audit findings as they stood at the last look; null where a folder is all there is.</summary>
    public FindingRegister? Findings { get; set; }

    /// <summary>The audit reports that were public at the last look; null where a folder is all there is.</summary>
    public ReportRegister? Reports { get; set; }

    /// <summary>The large ICT activities that were public at the last look; null where a folder is all there is.</summary>
    public PortfolioRegister? Portfolio { get; set; }

    AdviceSite? Advices => Portfolio is { } portfolio ? new(portfolio) : null;

    CostSite? IctCosts => Portfolio is { } portfolio ? new(portfolio) : null;

    DashboardSite? Dashboard => Portfolio is { } portfolio ? new(portfolio, PlainBook.Ods, PlainBook.Write) : null;

    /// <summary>The programmes that were public at the last look; null where a folder is all there is.</summary>
    public ProgrammeRegister? Programmes { get; set; }

    /// <summary>The red threads that were released at the last look; null where a folder is all there is.</summary>
    public ThreadsRegister? Threads { get; set; }

    /// <summary>The pages that show what the office writes after publication.</summary>
    public IEnumerable<string> OfTheRegister(PublicationSite site) =>
        PublicationPages
            .OfTheRegister(site)
            .Concat(FigurePages.OfTheRegister(site))
            .Concat(Promises is { } promises ? new OversightPages(promises).OfTheRegister(site) : [])
            .Concat(Findings is null ? [] : FindingSite.OfTheRegister(site))
            .Concat(Reports is { } reports ? new ReportSite(reports).OfTheRegister(site) : [])
            .Concat(Programmes is { } programmes ? new ProgrammeSite(programmes).OfTheRegister(site) : [])
            .Concat(Threads is null ? [] : ThreadsSite.OfTheRegister(site))
            .Concat(Dashboard?.OfTheRegister(site) ?? [])
            .Concat(Advices?.OfTheRegister(site) ?? [])
            .Concat(IctCosts is null ? [] : CostSite.OfTheRegister(site))
            .Concat(Overview is null ? [] : OverviewSite.OfTheRegister(site));

    /// <summary>What was found, done and left, of both registers; null where either is not there.</summary>
    OverviewSite? Overview =>
        Promises is { } promises && Findings is { } findings ? new(promises, findings, PlainBook.Write) : null;

    /// <summary>Everybody who has pages, in the order in which they are drawn.</summary>
    public IReadOnlyList<IContributePages> Contributors =>
        [
            new PublicationPages(Publication.Documents, Publication.Policy, Errata, Register?.Publications),
            new FigurePages(Read.Folder!.Collections),
            .. Promises is { } promises ? new[] { new OversightPages(promises) } : [],
            .. Findings is { } findings ? new[] { new FindingSite(findings) } : [],
            .. Reports is { } reports ? new[] { new ReportSite(reports) } : [],
            .. Programmes is { } programmes ? new[] { new ProgrammeSite(programmes) } : [],
            .. Threads is { } threads ? new[] { new ThreadsSite(threads) } : [],
            .. Overview is { } overview ? new[] { overview } : [],
            .. Dashboard is { } dashboard ? new[] { dashboard } : [],
            .. Advices is { } advices ? new[] { advices } : [],
            .. IctCosts is { } costs ? new[] { costs } : [],
        ];
}
