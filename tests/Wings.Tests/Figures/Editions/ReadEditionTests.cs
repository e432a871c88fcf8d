using FsCheck;
using FsCheck.Fluent;
using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Wings.Tests.Figures.Editions;

public sealed class ReadEditionTests : IDisposable
{
    readonly SmallEdition edition = new();

    public void Dispose() => edition.Dispose();

    [Fact]
    public void A_delivery_of_which_every_value_was_replaced_is_superseded()
    {
        edition
            .Deliver("FIN", "2022 100", "2023 110")
            .Deliver("FIN.2", "2022 101", "2023 111")
            .Deliver("OCW", "2023 5");
        Assert.Equal(["FIN.1 Superseded", "OCW.1 Accepted", "FIN.2 Accepted"], edition.Fates());
    }

    [Fact]
    public void A_delivery_of_which_one_value_still_counts_stays_accepted()
    {
        edition.Deliver("FIN", "2022 100", "2023 110").Deliver("FIN.2", "2023 111").Deliver("OCW", "2023 5");
        Assert.Equal(["FIN.1 Accepted", "OCW.1 Accepted", "FIN.2 Accepted"], edition.Fates());
    }

    [Fact]
    public void Two_corrections_together_may_supersede_the_first()
    {
        edition.Deliver("FIN", "2022 100", "2023 110").Deliver("FIN.2", "2022 101").Deliver("FIN.3", "2023 111");
        Assert.Contains("FIN.1 Superseded", edition.Fates());
    }

    [Fact]
    public void A_value_that_is_withdrawn_is_replaced()
    {
        edition.Deliver("FIN", "2023 100");
        edition.Write("deliveries/energy/FIN.2.csv", "indicator,period,value,status\ngas,2023,,M\n");
        Assert.Contains("FIN.1 Superseded", edition.Fates());
    }

    [Fact]
    public void A_refused_correction_blocks_though_the_first_was_accepted()
    {
        edition.Deliver("FIN", "2023 100").Deliver("FIN.2", "2023 x").Deliver("OCW", "2023 5");
        var read = edition.Read();
        Assert.Equal(["FIN.1 Accepted", "OCW.1 Accepted", "FIN.2 Refused"], edition.Fates());
        Assert.Equal("deliveries/energy/FIN.2.csv", Assert.Single(read.BlockingDeliveries).File);
    }

    [Fact]
    public void A_refused_delivery_blocks_no_more_once_a_later_number_was_accepted()
    {
        edition.Deliver("FIN", "2023 x").Deliver("FIN.2", "2023 100").Deliver("OCW", "2023 5");
        Assert.Equal(["FIN.1 Refused", "OCW.1 Accepted", "FIN.2 Accepted"], edition.Fates());
        Assert.Empty(edition.Read().BlockingDeliveries);
    }

    [Fact]
    public void Somebody_elses_later_number_lifts_no_block()
    {
        edition.Deliver("FIN", "2023 x").Deliver("OCW.2", "2023 100");
        Assert.Single(edition.Read().BlockingDeliveries);
    }

    [Fact]
    public void A_refused_delivery_gives_no_observation_no_day_and_no_place_in_the_ledger()
    {
        edition.Deliver("FIN", "2022 100", "2023 x").Deliver("OCW", "2023 5");
        var refused = edition.Read().Deliveries[0];
        Assert.Equal(
            (0, null, null),
            (refused.Report.Observations, refused.Report.Accepted, refused.Report.LedgerPosition)
        );
        Assert.Empty(refused.Observations);
        Assert.Equal("deliveries/energy/OCW.csv", Assert.Single(edition.Read().Ledger.Entries).Subject);
    }

    [Fact]
    public void Who_delivered_nothing_is_absent_unless_it_did_not_exist()
    {
        edition.Deliver("FIN", "2023 100");
        Assert.Equal(["FIN.1 Accepted", "OCW.1 Absent"], edition.Fates());
        var absent = edition.Read().Deliveries[1];
        Assert.Equal("deliveries/energy/OCW", absent.Report.File);
        Assert.Equal(Grade.Note, Assert.Single(absent.Report.Findings).Grade);
    }

    [Fact]
    public void Who_was_refused_is_not_absent()
    {
        edition.Deliver("FIN", "2023 x").Deliver("OCW", "2023 5");
        Assert.DoesNotContain(edition.Fates(), fate => fate.EndsWith("Absent", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_was_spoken_for_is_not_absent()
    {
        edition.Collection("deliverers: { P-DIREKT: [ministry] }");
        edition.Write("deliveries/energy/P-DIREKT.csv", "organisation,indicator,period,value\nFIN,gas,2023,1\n");
        Assert.Equal(["P-DIREKT.1 Accepted", "OCW.1 Absent"], edition.Fates());
    }

    [Fact]
    public void Dates_decide_what_was_known_when_and_within_a_day_the_number()
    {
        edition.Deliver("FIN", "2023 1").Deliver("FIN.2", "2023 2").Deliver("FIN.3", "2023 3");
        edition.Received("FIN,1,2024-03-01,2024-03-09", "FIN,2,2024-03-02,2024-03-02", "FIN,3,2024-03-09,2024-03-09");
        Assert.Equal(["FIN.2 Superseded", "FIN.1 Superseded", "FIN.3 Accepted", "OCW.1 Absent"], edition.Fates());
    }

    [Fact]
    public void A_change_is_held_against_what_was_accepted_before()
    {
        edition.Deliver("FIN", "2022 100").Deliver("FIN.2", "2023 200").Deliver("OCW", "2022 1");
        var finding = Assert.Single(edition.Read().Deliveries[2].Report.Findings, one => one.Rule == "change");
        Assert.Equal((Grade.Question, "C2"), (finding.Grade, finding.Cell));
    }

    [Fact]
    public void A_question_with_an_answer_stays_a_question_and_keeps_its_answer()
    {
        edition.Deliver("FIN", "2022 100", "2023 200");
        edition.Write("explanations/energy/FIN.csv", "rule,coordinate,text\nchange,gas?period=2023,Koude winter\n");
        var fin = edition.Read(new(Strict: true)).Deliveries[0];
        Assert.Equal(DeliveryStatus.Accepted, fin.Report.Status);
        Assert.Equal("Koude winter", Assert.Single(fin.Explanations).Value);
    }

    [Fact]
    public void A_question_without_an_answer_refuses_when_reading_strictly()
    {
        edition.Deliver("FIN", "2022 100", "2023 200");
        Assert.Equal(DeliveryStatus.Accepted, edition.Read().Deliveries[0].Report.Status);
        Assert.Equal(DeliveryStatus.Refused, edition.Read(new(Strict: true)).Deliveries[0].Report.Status);
    }

    [Fact]
    public void What_the_coordinator_let_pass_is_missing_and_the_rest_counts()
    {
        edition.Deliver("FIN", "2022 x", "2023 100").Received("FIN,1,2024-03-01,2024-03-09,s1,c1,number");
        var fin = edition.Read().Deliveries[0];
        Assert.Equal(DeliveryStatus.Accepted, fin.Report.Status);
        Assert.Equal(100, Assert.Single(fin.Observations, one => one.HasValue).Value);
        Assert.True(Assert.Single(fin.Report.Findings, one => one.Rule == "number").LetPass);
    }

    [Fact]
    public void A_folder_with_problems_has_no_figures()
    {
        edition.Write("organisation.csv", "");
        var read = ReadEdition.Read(edition.Path, new());
        Assert.False(read.IsRead);
        Assert.Single(read.Problems.Found);
        Assert.Throws<InvalidOperationException>(() => read.Ledger);
    }

    [Fact]
    public void An_edition_without_deliveries_is_read()
    {
        Assert.Equal(["FIN.1 Absent", "OCW.1 Absent"], edition.Fates());
        Assert.Empty(edition.Read().Ledger.Entries);
    }

    [Fact]
    public void Progress_is_told_after_each_delivery()
    {
        edition.Deliver("FIN", "2023 100").Deliver("OCW", "2023 5");
        var told = new List<ReadProgress>();
        edition.Read(new(Progress: told.Add));
        Assert.Equal([new(1, 2, "deliveries/energy/FIN.csv"), new(2, 2, "deliveries/energy/OCW.csv")], told);
    }

    [Fact]
    public void What_was_superseded_is_still_what_was_known_before()
    {
        edition.Deliver("FIN", "2023 100").Deliver("FIN.2", "2023 200");
        var figures = edition.Read().Figures!;
        Assert.Equal(100, figures.AsKnown(new(2024, 5, 14)).At("gas", new(Period.Year(2023), "FIN")).Value);
        Assert.Equal(200, figures.AsKnown(new(2024, 5, 15)).At("gas", new(Period.Year(2023), "FIN")).Value);
        Assert.Null(figures.AsKnown(new(2024, 2, 15)).At("gas", new(Period.Year(2023), "FIN")).Value);
    }

    [Fact]
    public void A_figure_leads_back_to_the_file_of_whoever_delivered_it_for_others()
    {
        edition.Collection("deliverers: { P-DIREKT: [ministry] }");
        edition.Write("deliveries/energy/P-DIREKT.csv", "organisation,indicator,period,value\nFIN,gas,2023,1\n");
        var lineage = edition.Read().Figures!.AsKnown(null).Trace("gas", new(Period.Year(2023), "FIN"));
        var trace = Assert.Single(lineage.Observations);
        Assert.Equal(("P-DIREKT", "D2", 1), (trace.DeliveredBy, trace.Cell, trace.LedgerPosition));
    }

    [Fact]
    public void A_spoilt_delivery_never_breaks_the_reading()
    {
        const string Right = "indicator,period,value,status\ngas,2022,100,\ngas,2023,110,P\n";
        string[] pieces = ["\"", ",", ";", "\n", "\0", "-", "9999999999", "%", "2023-02", "M", "\uFEFF", "é", "="];
        var spoil =
            from at in Gen.Choose(0, Right.Length)
            from cut in Gen.Choose(0, 20)
            from piece in Gen.Elements(pieces)
            from times in Gen.Choose(0, 3)
            select Right
                .Remove(at, Math.Min(cut, Right.Length - at))
                .Insert(at, string.Concat(Enumerable.Repeat(piece, times)));
        Prop.ForAll(
                spoil.ToArbitrary(),
                text =>
                {
                    edition.Write("deliveries/energy/FIN.csv", text).Write("deliveries/energy/FIN.2.csv", Right);
                    var read = edition.Read();
                    Assert.NotNull(read.Ledger.Chain.TreeHead.ToArray());
                    Assert.NotNull(read.Figures!.AsKnown(null).At("gas", new(Period.Year(2023), "Rijk")).Value);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
