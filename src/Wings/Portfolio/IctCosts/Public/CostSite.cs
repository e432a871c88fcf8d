using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Dashboard;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Portfolio.IctCosts.Public;

/// <summary>The public page with ICT costs.</summary>
/// <param name="Invented">What is said of what was made up; null where nothing was.</param>
public sealed record PublicCostsView(
    PageFrame Frame,
    (Bilingual Word, Bilingual Means)? Invented,
    FilterView? Filter,
    ImmutableArray<CostSectionView> Sections
);

/// <summary>What is public under one accounting system.</summary>
/// <param name="Chart">Null where there is nothing to draw.</param>
/// <param name="Tables">The caveat stands beside each.</param>
/// <param name="Splits">How each ministry says that it split its costs, and of which years it says so.</param>
/// <param name="Csv">Null where no server answers.</param>
public sealed record CostSectionView(
    string Id,
    string Title,
    TabledChart? Chart,
    ImmutableArray<TableView> Tables,
    ImmutableArray<(string Name, string Says)> Splits,
    string? Csv
);

/// <summary>The public page with ICT costs: each accounting system for itself.</summary>
public sealed class CostSite(PortfolioRegister register) : IContributePages
{
    const string MinistryKey = "ministry";
    const string SystemKey = "system";

    public static SiteLink Link { get; } =
        new(CostPaths.Public, CostTexts.Title, CostTexts.OnHome) { Names = CostTexts.Names };

    public IEnumerable<SitePage> Pages(PublicationSite site) =>
        // Beside an earlier edition they would stand among what was known then.
        site.Newer
            is not null
            ? []
            : site.Languages.Select(language => Page(site, language, ""));

    public IEnumerable<SiteQuestion> Questions(PublicationSite site) =>
        site.Newer is not null
            ? []
            : site.Languages.Select(language => new SiteQuestion(
                At(site, language),
                asked => Answer(site, language, asked)
            ));

    SiteAnswer Answer(PublicationSite site, Language language, Asked asked)
    {
        var ministry = asked[MinistryKey] ?? "";
        var file =
            asked["format"] != "csv"
                ? null
                : CostNames.SystemOf(asked[SystemKey] ?? "") switch
                {
                    AccountingSystem.CashCommitment => CostCsv.Of(register.Costs.Cash.Only(ministry)),
                    AccountingSystem.Accrual => CostCsv.Of(register.Costs.Accrual.Only(ministry)),
                    _ => null,
                };
        return new(Page(site, language, ministry)) { File = file };
    }

    SitePage Page(PublicationSite site, Language language, string ministry) =>
        SitePage.Of<PublicCostsPage>(At(site, language), () => View(site, language, ministry));

    PublicCostsView View(PublicationSite site, Language language, string ministry)
    {
        var frame = site.Frame(CostPaths.Public, language, CostTexts.Title.In(language), Section.None);
        var (cash, accrual) = (register.Costs.Cash.Only(ministry), register.Costs.Accrual.Only(ministry));
        var invented = cash.All.Select(one => one.Invented).Concat(accrual.All.Select(one => one.Invented)).ToList();
        var all = !invented.Contains(false);
        string NameOf(string code) =>
            (site.Figures.Organisations.ByCode(code)?.NameOn(register.Day) ?? Bilingual.Same(code)).In(language);
        return new(
            frame,
            !invented.Contains(true) ? null
                : all ? (CostTexts.Invented, CostTexts.InventedMeans)
                : (CostTexts.SomeInvented, CostTexts.SomeInventedMeans),
            site.Served ? Filter(frame, ministry, NameOf) : null,
            [
                new CostSections<CashCommitment>(cash, ministry, frame, NameOf, all, Csv).View,
                new CostSections<Accrual>(accrual, ministry, frame, NameOf, all, Csv).View,
            ]
        );
        string? Csv(AccountingSystem system) =>
            site.Served
                ? frame.ToPlace(CostPaths.Public) + Query(ministry, $"format=csv&{SystemKey}={CostNames.KeyOf(system)}")
                : null;
    }

    FilterView Filter(PageFrame frame, string chosen, Func<string, string> nameOf) =>
        new(
            CostTexts.Ministry.In(frame.Language),
            [
                .. register
                    .Costs.Cash.Ministries.Concat(register.Costs.Accrual.Ministries)
                    .Append(chosen)
                    .Append("")
                    .Distinct()
                    .Order(StringComparer.Ordinal)
                    .Select(code => new FilterChoice(
                        code.Length == 0 ? CostTexts.All.In(frame.Language) : nameOf(code),
                        code == chosen ? null : frame.ToPlace(CostPaths.Public) + Query(code)
                    )),
            ]
        );

    static string Query(string ministry, string more = "")
    {
        var asked = ministry.Length == 0 ? "" : $"{MinistryKey}={Uri.EscapeDataString(ministry)}";
        var parts = new[] { asked, more }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    public static IEnumerable<string> OfTheRegister(PublicationSite site) =>
        site.Languages.Select(language => At(site, language));

    static string At(PublicationSite site, Language language) =>
        SitePaths.In(language, CostPaths.Public, site.Figures.Edition);
}

/// <summary>What is public under one system as a file; there is none with both.</summary>
static class CostCsv
{
    /// <summary>As the source names them; the last two are ours.</summary>
    static readonly string[] Columns =
    [
        "jaar",
        "stelsel",
        "ministerie",
        "kostenpost",
        "categorie",
        "kosten",
        "verzonnen",
        "verdeling",
    ];

    public static SiteFile Of<TSystem>(CostBook<TSystem> book)
        where TSystem : IAccountingSystem
    {
        var text = new StringBuilder("\uFEFF");
        CsvLine.Add(text, Columns);
        foreach (var one in book.All)
        foreach (var line in one.Lines)
            CsvLine.Add(
                text,
                new[]
                {
                    CostWords.Number(one.Year),
                    CostNames.Of(TSystem.System).Nl,
                    one.Ministry,
                    line.Item,
                    CostNames.Of(line.Category).Nl,
                    Notation.Plain(line.Cost.Euro),
                    one.Invented ? "ja" : "nee",
                    one.Explained,
                }.Select(CsvLine.Harmless)
            );
        return new($"ict-kosten-{CostNames.KeyOf(TSystem.System)}.csv", Encoding.UTF8.GetBytes(text.ToString()));
    }
}
