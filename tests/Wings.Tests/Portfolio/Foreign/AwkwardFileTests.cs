using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Kernel.Folders;
using Rekenschap.Portfolio.Foreign.Faults;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Wings.Tests.Portfolio.Foreign;

/// <summary>Files that are no return at all end with a fault, never with an exception.</summary>
public sealed class AwkwardFileTests
{
    static ForeignReading Read(byte[] bytes) =>
        ReadForeignCorpus.Of(Elsewhere.Mapping(), [Elsewhere.File("2012.csv", bytes)], []);

    static ForeignReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    [Fact]
    public void An_empty_file_has_no_heading() =>
        Assert.Equal([FaultCode.HeadingMissing], Read("").Faults.Select(fault => fault.Code));

    [Fact]
    public void One_column_of_words_has_no_heading() =>
        Assert.True(Read("a\r\nb\r\nc\r\n").Has(FaultCode.HeadingMissing));

    [Fact]
    public void A_heading_alone_has_no_projects() => Assert.Empty(Read(Elsewhere.Heading + "\r\n").Identities);

    [Theory]
    [InlineData("PK\u0003\u0004 no workbook")]
    [InlineData("a\0b\0c")]
    [InlineData("\"never closed, 1, 2\r\n3")]
    public void What_is_no_table_cannot_be_read(string text) => Assert.True(Read(text).Has(FaultCode.FileUnreadable));

    [Fact]
    public void A_row_of_sixteen_thousand_cells_is_told_and_nothing_is_lost()
    {
        var reading = Read(
            Elsewhere.Text(Elsewhere.Heading, Elsewhere.Bridge + string.Concat(Enumerable.Repeat(",x", 16_000)))
        );
        Assert.True(reading.Has(FaultCode.Misaligned));
        reading.LosesNothing();
    }

    [Theory]
    [InlineData(20_000)]
    [InlineData(9_000_000)]
    public void A_row_of_more_cells_than_a_spreadsheet_has_is_refused_with_its_file(int cells) =>
        Assert.True(Read(Elsewhere.Heading + "\r\n" + new string(',', cells) + "x").Has(FaultCode.FileUnreadable));

    [Fact]
    public void A_cell_of_a_million_letters_is_cut_in_the_list_and_kept_in_the_text()
    {
        var reading = Read(Elsewhere.Text(Elsewhere.Heading, Elsewhere.With(("Start", new string('9', 1_000_000)))));
        Assert.True(Assert.Single(reading.Faults).Written.Length < 200);
        reading.LosesNothing();
    }

    [Fact]
    public void Whatever_bytes_come_it_ends_and_counts() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<byte[]>(),
                bytes =>
                {
                    var reading = Read([.. Encoding.UTF8.GetBytes(Elsewhere.Heading + "\r\n"), .. bytes]);
                    return reading.Tallies.All(one => one.Filled == one.Tally.All);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_return_that_is_cut_off_or_has_a_byte_changed_ends_too()
    {
        var whole = Encoding.UTF8.GetBytes(
            Elsewhere.Text(Elsewhere.Heading, Elsewhere.Bridge, Elsewhere.With(("Why", "\"Well\", they said")))
        );
        Prop.ForAll<int, byte>(
                (at, other) =>
                {
                    var place = (int)((uint)at % (uint)whole.Length);
                    var changed = whole.ToArray();
                    changed[place] = other;
                    return new[] { whole[..place], changed }.All(bytes =>
                        Read(bytes).Tallies.All(one => one.Filled == one.Tally.All)
                    );
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
    }

    [Fact]
    public void Whatever_stands_in_a_mapping_it_is_a_mapping_or_has_problems() =>
        Prop.ForAll<int, char>(
                (at, other) =>
                {
                    var text = Elsewhere.MappingText();
                    var place = (int)((uint)at % (uint)text.Length);
                    var problems = new FolderProblems();
                    var read = ReadForeignMapping.Of(text[..place] + other + text[(place + 1)..], "x.yaml", problems);
                    return read is null == problems.Any;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(100));

    [Theory]
    [InlineData("corpus: elsewhere", "corpus: Else where", "is a code such as")]
    [InlineData("scale: five", "scale: fife", "did you mean 'five'")]
    [InlineData("field: whole_life", "field: whole_live", "did you mean 'whole_life'")]
    [InlineData("percent: \"#%\"", "percent: \"%\"", "one #")]
    [InlineData("fiscal_year_start: 10", "fiscal_year_start: 13", "1 to 12")]
    [InlineData("- { field: name, heading: Project }", "- { field: text, heading: Project }", "No column is 'name'")]
    [InlineData("field: planned_cost", "field: whole_life", "is there twice")]
    [InlineData("2013.csv", "2012.csv", "is there twice")]
    public void What_is_wrong_in_a_mapping_is_told_at_its_line(string from, string to, string told)
    {
        var problems = new FolderProblems();
        Assert.Null(
            ReadForeignMapping.Of(
                Elsewhere.MappingText().Replace(from, to, StringComparison.Ordinal),
                "x.yaml",
                problems
            )
        );
        Assert.Contains(
            problems.Found,
            problem => problem.Line > 0 && problem.Message.En.Contains(told, StringComparison.Ordinal)
        );
    }
}
