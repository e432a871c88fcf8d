using System.Globalization;
using System.Text;

namespace Rekenschap.Wings.Tests.Foia;

/// <summary>
/// An edition folder made of one year's reports: the files as delivered, stylesheets beside them, and every agency that
/// delivered in any of the years as one that should.
/// </summary>
internal sealed class FoiaFolder : IDisposable
{
    public const string Root = "USA";
    public const string Overall = "foia-overall";
    public const string Components = "foia-components";
    public const string Oldest = "foia-oldest";

    readonly int year;
    readonly FoiaReport[] reports;

    /// <param name="letPass">Rules that the coordinator lets pass for everybody; empty for none.</param>
    public FoiaFolder(int year, string letPass)
    {
        this.year = year;
        reports = FoiaArchive.Reports(year);
        Settings();
        Collection(Overall, FoiaCatalogue.Lines(""), "[ministry, agency]", $"{year}", reports, letPass);
        Collection(
            Components,
            FoiaCatalogue.Lines(FoiaCatalogue.ByComponent),
            "[unit]",
            $"{year}",
            [.. reports.Where(report => report.Components.Length > 0)],
            letPass
        );
        Collection(
            Oldest,
            FoiaCatalogue.Oldest,
            "[ministry, agency]",
            $"1960-01-01..{year}-12-31",
            [.. reports.Where(report => report.HasOldest)],
            letPass
        );
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("foia-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    void Settings()
    {
        Write(
            "edition.yaml",
            $"code: foia-{year}\ntitle: FOIA {year}\nyear: {year}\nlanguages: [en]\npublisher: DOJ\n"
                + $"published: {year + 1}-06-01\nlicence: CC0-1.0\nroot: {Root}\n"
        );
        Write("organisations.csv", Organisations());
        Write("catalogue/foia.yaml", FoiaCatalogue.Yaml());
        var ranks = Enumerable.Range(1, 10).Select(rank => $"{rank},{rank},{rank},,,,{rank}\n");
        Write("codelists/rank.csv", "code,name_nl,name_en,parent,valid_from,valid_to,order\n" + string.Concat(ranks));
        Write("documents/empty.md", "---\ntitle: Empty\nkind: report\nlanguage: en\ndate: 2023-06-01\n---\nNothing.\n");
    }

    string Organisations()
    {
        var text = new StringBuilder("code,uri,name_nl,name_en,kind,parent,valid_from,valid_to,successors,aliases\n");
        text.Append(CultureInfo.InvariantCulture, $"{Root},,United States,United States,government,,,,,\n");
        foreach (var report in Known())
        {
            var now = reports.Contains(report);
            var kind = now && report.Components.Length > 0 ? "ministry" : "agency";
            Line(text, report.Code, report.Name, kind, Root, report.Abbreviation);
            if (now)
                foreach (var (id, name) in report.Components)
                    Line(text, report.CodeOf(id), name, "unit", report.Code, $"{report.Abbreviation}/{id}");
        }
        return text.ToString();
    }

    /// <summary>Each agency of any year once, as this year's report names it where there is one.</summary>
    IEnumerable<FoiaReport> Known() =>
        reports
            .Concat(FoiaArchive.Years.SelectMany(FoiaArchive.Reports))
            .DistinctBy(report => report.Code, StringComparer.Ordinal)
            .OrderBy(report => report.Code, StringComparer.Ordinal);

    static void Line(StringBuilder text, string code, string name, string kind, string parent, string alias)
    {
        var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        text.Append(CultureInfo.InvariantCulture, $"{code},,{quoted},{quoted},{kind},{parent},,,,\"{alias}\"\n");
    }

    void Collection(
        string code,
        IEnumerable<string> indicators,
        string organisations,
        string period,
        FoiaReport[] delivered,
        string letPass
    )
    {
        var mapping = code.Replace('-', '_');
        Write(
            $"collections/{code}.yaml",
            $"code: {code}\nname: {code}\nindicators: [{string.Join(", ", indicators)}]\n"
                + $"organisations: {organisations}\nperiod: {period}\nopens: {year}-10-01\ndue: {year + 1}-03-01\n"
                + $"mapping: {mapping}\n"
                + (code == Components ? Deliverers(delivered) : "")
        );
        Write($"mappings/{mapping}.yaml", $"code: {mapping}\nformat: xml\nstylesheet: {mapping}.xslt\n");
        Write($"mappings/{mapping}.xslt", FoiaArchive.Stylesheet($"{mapping}.xslt"));
        foreach (var report in delivered)
            Write($"deliveries/{code}/{report.Code}.xml", report.Content);
        Write(
            $"deliveries/{code}/received.csv",
            "organisation,number,received,accepted,let_pass\n"
                + string.Concat(delivered.Select(one => $"{one.Code},1,{year + 1}-02-15,{year + 1}-03-01,{letPass}\n"))
        );
    }

    static string Deliverers(FoiaReport[] delivered) =>
        "deliverers:\n"
        + string.Concat(
            delivered.Select(report =>
                $"  {report.Code}: [{string.Join(", ", report.Components.Select(part => report.CodeOf(part.Id)))}]\n"
            )
        );

    void Write(string file, string text) => Write(file, new UTF8Encoding(false).GetBytes(text));

    void Write(string file, byte[] content)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content);
    }
}
