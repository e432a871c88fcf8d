using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Figures.Templates.Books;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Oversight.Findings;
using Rekenschap.Oversight.Findings.Import;
using Rekenschap.Oversight.Import;

namespace Rekenschap.Wings.Tests.Oversight.Findings.Import;

/// <summary>The list that is taken along comes back as no change at all, whatever stands in it.</summary>
public sealed class ImportRoundTripTests
{
    internal static readonly SentFiles Files = new(null!);

    static byte[] Csv(AuditFinding[] all) => FindingExport.Csv(all, MadeFindings.Today);

    static byte[] Ods(AuditFinding[] all) =>
        PlainBook.Ods("findings", Language.Nl, MadeFindings.Today, FindingExport.Rows(all, MadeFindings.Today));

    internal static ImportTable Table(
        Role role,
        string organisation,
        IReadOnlyCollection<AuditFinding> seen,
        params ImmutableArray<string> departments
    ) => new(role, organisation, "FIN", departments, name => name, seen, MadeFindings.Today);

    internal static ImportPlan Plan(ImmutableArray<SentRow> rows, ImportTable table) =>
        PlanImport.Of(ReadSheet.Of(rows, FindingSheets.Guess(rows)), table);

    static ImmutableArray<SentRow> Rows(byte[] file)
    {
        var sheet = Files.ReadSheet(file);
        Assert.Null(sheet.Problem?.Nl);
        return sheet.Rows;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_exported_comes_back_as_no_change_for_any_role(bool csv)
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var all = MadeFindings.Many(25, seed);
            var rows = Rows(csv ? Csv(all) : Ods(all));
            foreach (var role in new[] { Role.Supplier, Role.Coordinator, Role.Controller })
            foreach (var organisation in new[] { "M1", "FIN" })
            {
                var plan = Plan(rows, Table(role, organisation, all, organisation));
                Assert.Equal([], plan.Faults.Select(one => $"{seed} {one.Place} {one.Says.En}"));
                Assert.Equal([], plan.Notes.Select(one => $"{seed} {one.Place} {one.Says.En}"));
                Assert.Equal(
                    [],
                    plan.Changes.Select(step =>
                        $"{seed} {step.Code}: "
                        + string.Join("; ", step.Lines.Select(line => $"{line.What.En} '{line.Was}' '{line.Becomes}'"))
                    )
                );
                Assert.Equal(all.Length, plan.Steps.Length);
            }
        }
    }

    [Fact]
    public void One_changed_cell_is_one_change_and_names_what_it_was()
    {
        var all = MadeFindings
            .Many(60, 3)
            .Where(one => one is { Organisation: "M1", IsEnteredByPublisher: false, State: FindingState.Found })
            .ToArray();
        Assert.NotEmpty(all);
        foreach (var one in all)
        {
            var rows = Rows(Csv(all));
            var title = rows[0].Cells.IndexOf("title");
            rows =
            [
                .. rows.Select(row =>
                    row.Cells[0] == one.Code ? row with { Cells = row.Cells.SetItem(title, "Een andere titel") } : row
                ),
            ];
            var plan = Plan(rows, Table(Role.Supplier, "M1", all, "M1"));
            Assert.Empty(plan.Faults);
            var step = Assert.Single(plan.Changes);
            Assert.Equal(one.Code, step.Code);
            var (what, was, becomes) = Assert.Single(step.Lines);
            Assert.Equal(("Titel", one.Title, "Een andere titel"), (what.Nl, was, becomes));
        }
    }

    [Fact]
    public void Whatever_the_bytes_are_reading_ends_with_rows_or_a_problem()
    {
        var all = MadeFindings.Many(10, 4);
        var random = new Random(20240216);
        foreach (var good in new[] { Csv(all), Ods(all) })
            for (var round = 0; round < 150; round++)
            {
                var bytes = good.ToArray();
                for (var hit = 0; hit <= round % 12; hit++)
                    bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                var cut = round % 3 == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes;
                var sheet = Files.ReadSheet(cut);
                Assert.True(sheet.Problem is null || sheet.Rows.IsEmpty);
                if (!sheet.Rows.IsEmpty)
                    _ = Plan(sheet.Rows, Table(Role.Supplier, "M1", all, "M1"));
            }
    }

    [Fact]
    public void A_bomb_and_a_file_behind_a_password_are_problems_and_no_wait()
    {
        using var held = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(held, System.IO.Compression.ZipArchiveMode.Create, true))
        {
            using var content = zip.CreateEntry("content.xml").Open();
            var zeros = new byte[1 << 20];
            for (var block = 0; block < 100; block++)
                content.Write(zeros);
        }
        Assert.NotNull(Files.ReadSheet(held.ToArray()).Problem);
        Assert.NotNull(Files.ReadSheet(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3 }).Problem);
        Assert.NotNull(Files.ReadSheet(Encoding.Unicode.GetBytes("titel;jaar\na;2022")).Problem);
    }
}
