using System.Diagnostics;
using System.Globalization;
using System.Text;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Documents.Docx;
using Rekenschap.Publishing.Documents.Manuscripts;
using Rekenschap.Publishing.Documents.Odt;
using Rekenschap.Publishing.Documents.Pdf;
using Rekenschap.Publishing.Documents.Sending;
using Rekenschap.Publishing.Publications;
using Rekenschap.Ui.Page;

namespace Rekenschap.Bench;

/// <summary>
/// Documents to send: each of the demonstration, and one of a hundred pages with forty charts, as PDF, ODT and DOCX.
/// Medians of five; processor time of PDF is ours and the setter's.
/// </summary>
internal static class PapersBench
{
    const int Rounds = 5;

    public static async Task<int> Run(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : "examples/jbr-2023";
        var figures = ReadEdition.Read(folder, new ReadOptions(false)).Figures!;
        var site = new PublicationSite(
            figures,
            [],
            [],
            System.Collections.Immutable.ImmutableDictionary<string, Bilingual>.Empty,
            null
        );
        var documents = JudgeEdition.Judge(folder, figures).Documents.Add(Long(figures));
        await using var typesetter = new Typesetter(Setter);
        Console.WriteLine(
            "document           manuscript ms |   pdf wall    cpu ms        kB | odt ms     kB | docx ms     kB"
        );
        foreach (var document in documents)
        {
            var manuscript = WriteManuscript.Of(site, document);
            var made = Median(() => WriteManuscript.Of(site, document));
            var pdf = await Pdf(typesetter, manuscript);
            var odt = OdtFile.Write(manuscript).Length;
            var docx = DocxFile.Write(manuscript).Length;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{document.Facts.Slug, -18} {made, 13:0.0} | {pdf.Wall, 10:0} {pdf.Cpu, 9:0} {pdf.Bytes / 1000, 9} | {Median(() => OdtFile.Write(manuscript)), 6:0.0} {odt / 1000, 6} | {Median(() => DocxFile.Write(manuscript)), 7:0.0} {docx / 1000, 6}"
                )
            );
        }
        return 0;
    }

    /// <summary>The bench may be published anywhere, and is run from the project's folder.</summary>
    static string Setter =>
        SetterFolder.Find(Environment.GetEnvironmentVariable(SetterFolder.Variable), Directory.GetCurrentDirectory())
        ?? throw new InvalidOperationException("Run it from the project's folder, after `npm install` in tools/typst");

    /// <summary>Some four hundred words a page, and a chart every two and a half pages.</summary>
    static JudgedDocument Long(IEditionFigures figures)
    {
        var text = new StringBuilder("---\ntitle: Honderd bladzijden\nkind: report\nlanguage: nl\nperiod: 2023\n---\n");
        for (var chapter = 1; chapter <= 40; chapter++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## Hoofdstuk {chapter}\n\n");
            for (var paragraph = 0; paragraph < 9; paragraph++)
                text.Append(
                        string.Join(
                            ' ',
                            Enumerable.Repeat(
                                "Woorden over het jaar en wat er in dat jaar bij de ministeries gebeurde.",
                                8
                            )
                        )
                    )
                    .Append(" Het ziekteverzuim was [5,7%](claim:sickness_absence?period=2023).\n\n");
            text.Append(
                "```chart\nindicator: fte\nby: organisation\nfrom: 2019\nto: 2023\nkind: line\ntitle: Bezetting\n```\n\n"
            );
        }
        return new JudgeDocument(figures, Policy.Default, LetThrough.None).Judge(
            text.ToString(),
            "documents/long.md",
            new FolderProblems()
        );
    }

    static async Task<(double Wall, double Cpu, int Bytes)> Pdf(Typesetter typesetter, Manuscript manuscript)
    {
        var bytes = (await typesetter.Set(manuscript)).Bytes.Length;
        var rounds = new List<(double Wall, double Cpu)>();
        for (var i = 0; i < Rounds; i++)
        {
            // What the setter keeps of the last document must not count for this one.
            await typesetter.Set(manuscript with { Body = [], Notes = [] });
            await typesetter.Set(manuscript with { Body = [], Notes = [] });
            await typesetter.Set(manuscript with { Body = [], Notes = [] });
            var (watch, ours, its) = (
                Stopwatch.StartNew(),
                Process.GetCurrentProcess().TotalProcessorTime,
                typesetter.Cpu
            );
            await typesetter.Set(manuscript);
            var cpu = Process.GetCurrentProcess().TotalProcessorTime - ours + (typesetter.Cpu - its);
            rounds.Add((watch.Elapsed.TotalMilliseconds, cpu.TotalMilliseconds));
        }
        return (Middle(rounds.Select(one => one.Wall)), Middle(rounds.Select(one => one.Cpu)), bytes);
    }

    static double Median(Func<object> work) =>
        Middle(
            Enumerable
                .Range(0, Rounds)
                .Select(_ =>
                {
                    var watch = Stopwatch.StartNew();
                    work();
                    return watch.Elapsed.TotalMilliseconds;
                })
                .ToList()
        );

    static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
