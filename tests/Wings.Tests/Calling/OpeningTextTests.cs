using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Collections.Opening;

namespace Rekenschap.Wings.Tests.Calling;

public sealed class OpeningTextTests
{
    static readonly CollectionDraft Energy = new(
        "energy-2023",
        "Energie 2023",
        "Energy 2023",
        ["gas"],
        ["ministry", "FIN"],
        "2022-08..2023-12",
        "2024-01-08",
        "2024-02-29",
        true,
        "energy",
        [("FIN", "energy_fin")],
        [("P-DIREKT", ["ministry"])]
    );

    [Fact]
    public void What_is_filled_in_is_read_back_from_the_file_as_it_was()
    {
        var back = PastCollections.Read(Energy.Write().Text, "collections/x.yaml")!;
        Assert.Equal(Energy.Write().Text, back.Write().Text);
        Assert.Equal("""organisations: ["ministry", "FIN"]""", back.Write().Text.Split('\n')[3]);
    }

    [Fact]
    public void Whatever_is_typed_stays_one_value_on_the_line_of_its_field() =>
        Prop.ForAll<NonNull<string>>(typed =>
            {
                // Half of a letter pair cannot be written in any file.
                var text = new string([.. typed.Get.Where(letter => !char.IsSurrogate(letter))]);
                var draft = Energy with { NameNl = text + "\ncomplete: true", Period = text };
                var (written, fields) = draft.Write();
                Assert.Equal(fields.Length, written.Split('\n').Length - 1);
                var back = PastCollections.Read(written, "x")!;
                Assert.Equal((draft.NameNl, draft.Code), (back.NameNl, back.Code));
            })
            .QuickCheckThrowOnFailure();

    [Fact]
    public void The_same_a_year_later_has_period_days_code_and_name_of_that_year()
    {
        var next = PastCollections.NextYear(Energy);
        Assert.Equal(
            ("energy-2024", "Energie 2024", "2023-08..2024-12", "2025-01-08", "2025-02-28"),
            (next.Code, next.NameNl, next.Period, next.Opens, next.Due)
        );
    }

    [Theory]
    [InlineData(
        "code: x\ndue: 2024-02-16 # laatste dag\nopens: 2024-01-08\n",
        "code: x\ndue: 2024-03-01 # laatste dag\nopens: 2024-01-08\n"
    )]
    [InlineData("due: \"2024-02-16\"\r\n", "due: \"2024-03-01\"\r\n")]
    [InlineData("{ code: x, due: 2024-02-16 }", null)]
    [InlineData("due: 2024-02-17\n", null)]
    [InlineData("due: 2024-02-16\ndue: 2024-02-16\n", null)]
    public void Moving_the_due_date_changes_that_day_and_nothing_else(string file, string? moved) =>
        Assert.Equal(
            moved,
            DueLine.Move(Encoding.UTF8.GetBytes(file), "2024-02-16", "2024-03-01") is { } bytes
                ? Encoding.UTF8.GetString(bytes)
                : null
        );
}
