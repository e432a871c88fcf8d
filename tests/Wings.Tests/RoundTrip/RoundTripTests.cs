using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Rekenschap.Kernel.People;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Demonstration;
using Rekenschap.Wings.Tests.Foia;
using Rekenschap.Wings.Tests.Work;

namespace Rekenschap.Wings.Tests.RoundTrip;

/// <summary>Folder and application are one: what was not changed comes out byte for byte, what was done stands in its file and nowhere else.</summary>
public sealed class RoundTripTests(TestDatabases databases)
{
    const string LetPass = "number period max duplicate unknown";

    public static TheoryData<Store> Both => TestDatabases.Both;

    [Theory, MemberData(nameof(Both))]
    public async Task The_demonstration_comes_out_as_it_went_in_and_after_work_with_what_was_done(Store store)
    {
        var before = WorkedFolder.Files(Example.Edition);
        await using var worked = await WorkedFolder.Open(databases, store, Example.Edition);
        Assert.Equal(before, WorkedFolder.Files(await worked.Export(withDrafts: false)));

        const string Correction = "indicator,period,value,status,note\ngas_use,2023-03,1388981,A,een meter meer\n";
        await Accept(worked, "gas-2023", "FIN", "BZK", "FIN.csv", Correction);
        var letter = await Revise(worked, "documents/brief.md", "Geachte voorzitter", "Geachte mevrouw de voorzitter");
        var answers = await AnswerQuestion(worked);

        var folder = await worked.Export(withDrafts: false);
        var receipts = Text(before, "deliveries/gas-2023/received.csv");
        var accepted = before
            .Add("deliveries/gas-2023/FIN.3.csv", Hex(Correction))
            .SetItem("deliveries/gas-2023/received.csv", Hex(receipts + "FIN,3,2024-06-03,2024-06-03,,,\n"));
        Assert.Equal(accepted, WorkedFolder.Files(folder));
        await worked.MustSayTheSame(folder, pages: true);
        Assert.Equal(accepted, WorkedFolder.Files(await worked.Download("BZK", withDrafts: false)));
        Assert.Equal(
            accepted.SetItem("documents/brief.md", Hex(letter)).Add(answers.Path, Hex(answers.Text)),
            WorkedFolder.Files(await worked.Download("BZK", withDrafts: true))
        );
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_year_of_reports_on_freedom_of_information_comes_out_as_it_went_in_and_after_work_with_what_was_done(
        Store store
    )
    {
        FoiaArchive.Need();
        using var year = new FoiaFolder(2022, LetPass);
        var before = WorkedFolder.Files(year.Path);
        await using var worked = await WorkedFolder.Open(databases, store, year.Path);
        Assert.Equal(before, WorkedFolder.Files(await worked.Export(withDrafts: false)));

        // Handed in once more by an agency in which nothing was wrong, byte for byte.
        var again = Sound(year);
        await Accept(
            worked,
            FoiaFolder.Overall,
            again.Code,
            "DOJ",
            again.Code + ".xml",
            Encoding.UTF8.GetString(again.Content)
        );
        var text = await Revise(worked, "documents/empty.md", "Nothing.", "Something.");

        var folder = await worked.Export(withDrafts: false);
        var received = $"deliveries/{FoiaFolder.Overall}/received.csv";
        var accepted = before
            .Add($"deliveries/{FoiaFolder.Overall}/{again.Code}.2.xml", Convert.ToHexString(again.Content))
            .SetItem(received, Hex(Text(before, received) + $"{again.Code},2,2024-06-03,2024-06-03,\n"));
        Assert.Equal(accepted, WorkedFolder.Files(folder));
        await worked.MustSayTheSame(folder, pages: false);
        Assert.Equal(
            accepted.SetItem("documents/empty.md", Hex(text)),
            WorkedFolder.Files(await worked.Export(withDrafts: true))
        );
    }

    static FoiaReport Sound(FoiaFolder year)
    {
        var faulty = FoiaYear
            .LettingPass(2022)
            .Edition.Deliveries.Where(one => one.Collection == FoiaFolder.Overall && one.Findings.Length > 0)
            .Select(one => one.Organisation)
            .ToHashSet();
        return FoiaArchive
            .Reports(2022)
            .Where(one => File.Exists(Path.Combine(year.Path, "deliveries", FoiaFolder.Overall, one.Code + ".xml")))
            .Where(one =>
                !faulty.Contains(one.Code)
                && Encoding.UTF8.GetString(one.Content) is var text
                && Hex(text) == Convert.ToHexString(one.Content)
            )
            .MinBy(one => one.Content.Length)!;
    }

    static async Task Accept(
        WorkedFolder worked,
        string collection,
        string organisation,
        string publisher,
        string file,
        string content
    )
    {
        string place;
        var page = $"work/collections/{(publisher == "DOJ" ? "foia-2022" : "jbr-2023")}/{collection}";
        using (var supplier = await worked.As(organisation, Role.Supplier, page))
        {
            await supplier.HandIn("Lever een correctie aan", file, Encoding.UTF8.GetBytes(content));
            Assert.True(supplier.Status == 200, supplier.Text);
            place = supplier.At.AbsolutePath;
            await Press(supplier, "Dien in");
        }
        using (var controller = await worked.As(organisation, Role.Controller, place))
            await Press(controller, "Keur goed");
        using var coordinator = await worked.As(publisher, Role.Coordinator, place);
        await Press(coordinator, "Aanvaard");
    }

    static async Task Press(Reader reader, string button)
    {
        await reader.Press(button);
        Assert.True(reader.Status == 200, $"{button}: {reader.Text}");
    }

    /// <summary>Writes one change in a document of the edition, and gives the text as it then is.</summary>
    static async Task<string> Revise(WorkedFolder worked, string path, string words, string instead)
    {
        var publisher = path.EndsWith("empty.md", StringComparison.Ordinal) ? "DOJ" : "BZK";
        using var editor = await worked.As(publisher, Role.Editor, "work/drafts");
        await editor.Press("Begin met deze tekst", ("Document in de map", path));
        var text = Area(editor).Replace(words, instead, StringComparison.Ordinal);
        await editor.Press("Bewaar deze versie", ("Tekst", text));
        Assert.True(editor.Status == 200, editor.Text);
        return Area(editor);
    }

    static string Area(Reader reader) => reader.Page.QuerySelector<IHtmlTextAreaElement>("textarea[name=text]")!.Value;

    /// <summary>One question from the list to the letter.</summary>
    static async Task<(string Path, string Text)> AnswerQuestion(WorkedFolder worked)
    {
        using var lead = await worked.As("BZK", Role.Coordinator, "work/parliament");
        await lead.PressNamed(
            "Neem deze lijst op",
            ("committee", "vaste commissie voor Digitale Zaken"),
            ("file", "31490"),
            ("document", "documents/rapport.md"),
            ("language", "Nl"),
            ("received", "2024-06-01"),
            ("answer-by", "2024-06-20"),
            ("text", "1. Hoeveel mensen werken er bij de ministeries?\n")
        );
        Assert.True(lead.Status == 200, lead.Text);
        var list = lead.At.AbsolutePath;
        var tick = lead.Page.QuerySelector<IHtmlInputElement>("input[name=question]")!.Value;
        await lead.PressNamed("Verdeel", ("question", tick), ("owner", "BZK"), ("due", "2024-06-10"));
        Assert.True(lead.Status == 200, lead.Text);
        using (var writer = await worked.As("BZK", Role.Editor, list + "/1"))
        {
            await writer.Press(
                "Bewaar het antwoord",
                ("Antwoord", "Dat waren er [ruim 155.000](claim:persons?period=2023).")
            );
            Assert.True(writer.Status == 200, writer.Text);
        }
        using (var controller = await worked.As("BZK", Role.Controller, list + "/1"))
            await Press(controller, "Ga akkoord met dit antwoord");
        using var editor = await worked.As("BZK", Role.Editor, list);
        await Press(editor, "Maak de brief");
        return ("documents/answers-1.md", Area(editor));
    }

    static string Text(ImmutableSortedDictionary<string, string> files, string path) =>
        Encoding.UTF8.GetString(Convert.FromHexString(files[path]));

    static string Hex(string text) => Convert.ToHexString(Encoding.UTF8.GetBytes(text));
}
