using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>A shared service provider speaks for twelve ministries, of which one disputes its rows.</summary>
public sealed class ConfirmationTests : IDisposable
{
    const string File = "deliveries/energy/confirmations.csv";
    const string Header = "deliverer,number,organisation,answer,date,reason\n";

    static readonly string[] Ministries =
    [
        "AZ",
        "BZ",
        "BZK",
        "DEF",
        "EZK",
        "FIN",
        "IENW",
        "JENV",
        "LNV",
        "OCW",
        "SZW",
        "VWS",
    ];

    readonly SmallEdition edition = new();

    public ConfirmationTests()
    {
        edition.Write(
            "organisations.csv",
            "code,name_nl,kind,parent\nRijk,Rijk,government,\n"
                + string.Concat(Ministries.Select(code => $"{code},{code},ministry,Rijk\n"))
        );
        edition.Collection("deliverers: { P-DIREKT: [ministry] }");
        edition.Write(
            "deliveries/energy/P-DIREKT.csv",
            "organisation,indicator,period,value\n"
                + string.Concat(Ministries.Select((code, i) => $"{code},gas,2023,{100 + i}\n"))
        );
    }

    public void Dispose() => edition.Dispose();

    static Figure Ask(EditionRead read, string organisation = "Rijk", DateOnly? day = null) =>
        read.Figures!.AsKnown(day).At("gas", new(Period.Year(2023), organisation));

    [Fact]
    public void A_disputed_row_keeps_its_value_and_its_ministry_is_not_covered()
    {
        edition.Write(
            File,
            Header + "P-DIREKT,1,FIN,confirmed,2024-02-20,\n" + "P-DIREKT,1,OCW,disputed,2024-02-21,dubbel geteld\n"
        );
        var read = edition.Read();
        var total = Ask(read);
        Assert.Equal(1266, total.Value);
        Assert.Equal(FigureStatus.Provisional, total.Status);
        Assert.Equal(new(11, 12), total.Coverage);
        Assert.False(total.Sufficient);
        Assert.Contains("disputed by OCW (dubbel geteld)", total.Reason!.En, StringComparison.Ordinal);
        Assert.Contains("betwist door OCW (dubbel geteld)", total.Reason!.Nl, StringComparison.Ordinal);
        Assert.Equal(109, Ask(read, "OCW").Value);
        Assert.False(Ask(read, "OCW").Sufficient);
        Assert.True(Ask(read, "FIN").Sufficient);
    }

    [Fact]
    public void Each_of_the_twelve_is_in_the_report_and_silence_is_shown_as_such()
    {
        edition.Write(File, Header + "p-direkt,1,fin,confirmed,,\nP-DIREKT,1,OCW,disputed,2024-02-21,dubbel geteld\n");
        var report = Assert.Single(edition.Read().Deliveries).Report;
        Assert.Equal(Ministries, report.Confirmations.Select(one => one.Organisation));
        Assert.Equal(
            ["FIN Confirmed", "OCW Disputed"],
            report
                .Confirmations.Where(one => one.Answer != ConfirmationAnswer.Silent)
                .Select(one => $"{one.Organisation} {one.Answer}")
        );
    }

    [Fact]
    public void Silence_counts_and_lineage_says_what_each_ministry_answered()
    {
        var silent = edition.Read();
        Assert.Equal(new(12, 12), Ask(silent).Coverage);
        Assert.Equal(ConfirmationAnswer.Silent, TraceOf(silent, "OCW").Confirmation!.Answer);
        edition.Write(File, Header + "P-DIREKT,1,OCW,disputed,2024-02-21,dubbel geteld\n");
        var trace = TraceOf(edition.Read(), "OCW");
        Assert.Equal(new("OCW", ConfirmationAnswer.Disputed, new(2024, 2, 21), "dubbel geteld"), trace.Confirmation);
    }

    static ObservationTrace TraceOf(EditionRead read, string organisation) =>
        Assert.Single(read.Figures!.AsKnown(null).Trace("gas", new(Period.Year(2023), organisation)).Observations);

    [Fact]
    public void A_dispute_is_known_from_its_day_and_settled_by_a_later_answer()
    {
        edition.Write(
            File,
            Header
                + "P-DIREKT,1,OCW,confirmed,2024-03-10,na overleg\n"
                + "P-DIREKT,1,OCW,disputed,2024-02-21,dubbel geteld\n"
        );
        var read = edition.Read();
        Assert.Equal(1, Ask(read, day: new(2024, 2, 20)).Coverage.Share);
        Assert.Equal(new(11, 12), Ask(read, day: new(2024, 2, 21)).Coverage);
        Assert.Equal(1, Ask(read, day: new(2024, 3, 10)).Coverage.Share);
        Assert.Equal([new(2024, 2, 16), new(2024, 2, 21), new(2024, 3, 10)], read.Figures!.Moments);
        Assert.Equal(
            ["2024-02-16 Normal", "2024-02-21 Provisional", "2024-03-10 Normal"],
            read.Figures.History("gas", new(Period.Year(2023), "Rijk"))
                .Select(step => $"{step.Since:yyyy-MM-dd} {step.Figure.Status}")
        );
    }

    [Fact]
    public void A_correction_of_the_disputed_row_ends_the_dispute()
    {
        edition.Write(File, Header + "P-DIREKT,1,OCW,disputed,2024-02-21,dubbel geteld\n");
        edition.Write("deliveries/energy/P-DIREKT.2.csv", "organisation,indicator,period,value\nOCW,gas,2023,90\n");
        var total = Ask(edition.Read());
        Assert.Equal((1247, FigureStatus.Normal), (total.Value, total.Status));
    }

    [Theory]
    [InlineData("P-DIRECT,1,OCW,confirmed,,", "2: Unknown deliverer for others 'P-DIRECT'; did you mean 'P-DIREKT'?")]
    [InlineData("FIN,1,OCW,confirmed,,", "2: Unknown deliverer for others 'FIN'")]
    [InlineData(
        "P-DIREKT,1,OCX,confirmed,,",
        "2: Unknown organisation for which P-DIREKT delivers 'OCX'; did you mean 'OCW'?"
    )]
    [InlineData("P-DIREKT,1,Rijk,confirmed,,", "2: Unknown organisation for which P-DIREKT delivers 'Rijk'")]
    [InlineData("P-DIREKT,1,OCW,disputd,,x", "2: Unknown answer 'disputd'; did you mean 'disputed'?")]
    [InlineData("P-DIREKT,1,OCW,disputed,,", "2: Whoever disputes says why")]
    [InlineData("P-DIREKT,2,OCW,confirmed,,", "2: There is no file of delivery 2 of P-DIREKT")]
    [InlineData("P-DIREKT,0,OCW,confirmed,,", "2: 'number' counts from 1")]
    [InlineData("P-DIREKT,1,OCW,confirmed,feb,", "2: ")]
    [InlineData("P-DIREKT,1,OCW,confirmed,,\nP-DIREKT,1,OCW,disputed,,x", "3: OCW already answered that day on line 2")]
    public void What_is_wrong_with_an_answer_is_told_at_its_line(string lines, string problem)
    {
        edition.Write(File, Header + lines + "\n");
        var (_, problems) = EditionFolder.Read(edition.Path);
        Assert.Contains(
            problems.Found,
            one => one.Write(Language.En).StartsWith($"{File}:{problem}", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Whoever_was_not_asked_and_may_not_speak_for_others_is_told()
    {
        edition
            .Collection("deliverers: { P-DIREKT: [ministry] }")
            .Write(
                "organisations.csv",
                "code,name_nl,kind,parent\nRijk,Rijk,government,\nFIN,FIN,ministry,Rijk\nRVB,RVB,agency,FIN\nCBS,CBS,zbo,Rijk\n"
            );
        edition.Write("deliveries/energy/P-DIREKT.csv", "organisation,indicator,period,value\nFIN,gas,2023,1\n");
        edition.Deliver("CBS", "2023 5").Deliver("FIN", "2022 5");
        var notes = edition
            .Read()
            .Deliveries.SelectMany(one => one.Report.Findings)
            .Where(finding => finding.Rule == "unknown")
            .ToList();
        Assert.Equal("deliveries/energy/CBS.csv", Assert.Single(notes).File);
        Assert.Equal(Grade.Note, notes[0].Grade);
    }
}
