using System.Collections.Immutable;
using Rekenschap.Host.Building;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Errata;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Publishing.Errata;

/// <summary>Corrections that come in after a publication, and what the office makes of them, on both databases.</summary>
public sealed class ErrataRegisterTests(TestDatabases databases)
{
    static readonly DateOnly Today = new(2024, 10, 1);

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Store> Both => TestDatabases.Both;

    static Act Coordinator(string organisation, string says) =>
        OfficeDatabases.By("c-1", organisation, Role.Coordinator, says);

    /// <summary>What the server does at start: the folder in, judged, published unless something blocks, errata kept.</summary>
    static async Task<(EditionBuild Build, ImmutableArray<StandingErratum> Errata)> Load(
        TestDatabase database,
        PaperEdition edition
    )
    {
        var stored = new StoredEdition(database.Database, ServerTime.Provider);
        var read = await stored.Read(edition.Path, Stop);
        Assert.Empty(read.Problems);
        Assert.Null((await stored.Store(edition.Path, read, Stop)).Refusal);
        var build = (await stored.Open(PaperEdition.Code, Stop))!;
        Assert.Empty(build.Problems);
        await stored.Publish(build, Stop);
        return (build, (await stored.Errata(build, Stop))!.Value);
    }

    static async Task<List<KeptErratum>> Kept(TestDatabase database)
    {
        await using var db = database.Open();
        Assert.Null(await LedgerBook.Verify(db, Stop));
        return await KeptErrata.Of(db, PaperEdition.Code, Stop);
    }

    static async Task<int> Entries(TestDatabase database)
    {
        await using var db = database.Open();
        return db.Ledger.Count();
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_that_makes_a_published_sentence_untrue_opens_an_erratum_with_was_is_why_and_by_what(
        Store store
    )
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        Assert.Empty((await Load(database, edition)).Errata);

        var (build, errata) = await Load(database, edition.Correct(2, 120));

        Assert.True(build.Publication.Blocks);
        var erratum = Assert.Single(errata);
        Assert.True(erratum.NeedsAnswer);
        Assert.Equal("80 ton", erratum.Erratum.Words);
        Assert.StartsWith("80\u00A0ton. Klopt", erratum.WasSaid!.Nl, StringComparison.Ordinal);
        Assert.Equal((Verdict.Holds, Verdict.Fails), (erratum.Erratum.Was.Verdict, erratum.Erratum.Is.Verdict));
        Assert.Equal("deliveries/paper/FIN.2.csv", erratum.Erratum.Delivery);
        Assert.Equal((80, 120), (erratum.Erratum.CellBefore!.Value, erratum.Erratum.Cell!.Value));
        Assert.Equal("herteld", erratum.Erratum.Cell.Note);
        var kept = Assert.Single(await Kept(database));
        Assert.Equal((1, 1, ErratumState.Open), (kept.Number, kept.Publication, kept.State));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_erratum_names_the_cell_that_changed_where_a_correction_repeats_the_whole_sheet(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        edition.Document("letter", "latest", "Het is [gedaald met 20%](claim:paper?period=2023&from=2022).");
        Assert.Empty((await Load(database, edition)).Errata);

        var (_, errata) = await Load(database, edition.CorrectInWholeSheet(2, 90));

        var cell = Assert.Single(errata).Erratum.Cell!;
        Assert.Equal(("C2", 90), (cell.Cell, cell.Value));
        Assert.Equal("Het is ", errata[0].Erratum.Around.Before);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task Reading_the_same_again_writes_nothing(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));
        var entries = await Entries(database);
        await Load(database, edition);
        Assert.Equal(entries, await Entries(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_answer_is_given_once_by_the_coordinator_of_the_publisher_and_is_public(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));

        async Task<string?> Answer(Act act, int number = 1) =>
            (
                await AnswerErratum.Run(
                    database.Database,
                    act,
                    PaperEdition.Code,
                    number,
                    AnswerKind.Erratum,
                    Today,
                    Stop
                )
            )?.Code;

        Assert.Equal("erratum.unknown", await Answer(Coordinator("FIN", "te laag opgegeven"), 7));
        Assert.Equal("erratum.answer.own_publication", await Answer(Coordinator("BZK", "te laag opgegeven")));
        Assert.Equal("erratum.answer.with_reason", await Answer(Coordinator("FIN", "  ")));
        Assert.Equal("erratum.answer.role", await Answer(OfficeDatabases.By("e", "FIN", Role.Editor, "zo")));
        Assert.Null(await Answer(Coordinator("FIN", "te laag opgegeven")));
        Assert.Equal("erratum.answer.state", await Answer(Coordinator("FIN", "nog eens")));

        var erratum = Assert.Single((await Load(database, edition)).Errata);
        Assert.False(erratum.NeedsAnswer);
        Assert.Equal(new ErratumAnswer(AnswerKind.Erratum, "te laag opgegeven", "FIN", Today), erratum.Answer);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_of_the_correction_settles_the_erratum_and_another_opens_it_again(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));
        Assert.Empty((await Load(database, edition.Correct(3, 80))).Errata);
        Assert.Equal(ErratumState.Settled, Assert.Single(await Kept(database)).State);
        var again = Assert.Single((await Load(database, edition.Correct(4, 130))).Errata);
        Assert.Equal("deliveries/paper/FIN.4.csv", again.Erratum.Delivery);
        Assert.Equal(ErratumState.Open, Assert.Single(await Kept(database)).State);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_correction_after_an_answer_asks_for_another(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await Load(database, edition.Correct(2, 120));
        var act = Coordinator("FIN", "te laag opgegeven");
        Assert.Null(
            await AnswerErratum.Run(database.Database, act, PaperEdition.Code, 1, AnswerKind.Leave, Today, Stop)
        );
        Assert.True(Assert.Single((await Load(database, edition.Correct(3, 140))).Errata).NeedsAnswer);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_document_of_a_day_keeps_its_publication_and_gets_an_erratum_too(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        edition.Document("letter", "2024-05-15", "Er ging [80 ton](claim:paper?period=2023) papier doorheen.");
        await Load(database, edition);
        edition.Received("FIN,2,2024-06-18,2024-06-20");
        var (build, errata) = await Load(database, edition.Correct(2, 120));
        Assert.False(build.Publication.Blocks);
        var erratum = Assert.Single(errata);
        Assert.Equal(new DateOnly(2024, 6, 20), erratum.Since);
        Assert.Equal("deliveries/paper/FIN.2.csv", erratum.Erratum.Delivery);
        Assert.Single(await Kept(database));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task A_catalogue_that_no_longer_has_the_figure_is_no_correction(Store store)
    {
        await using var database = await OfficeDatabases.New(databases, store);
        using var edition = new PaperEdition();
        await Load(database, edition);
        await using var db = database.Open();
        var published = Assert.Single(await PublishedWork.Load(db, PaperEdition.Code, Stop));
        var text = Assert.Single(published.Texts);
        var other = published with
        {
            Texts =
            [
                new()
                {
                    Publication = text.Publication,
                    Path = text.Path,
                    Text = text.Text.Replace("claim:paper", "claim:gone", StringComparison.Ordinal),
                },
            ],
        };
        var build = (await new StoredEdition(database.Database, ServerTime.Provider).Open(PaperEdition.Code, Stop))!;
        Assert.Empty(Rejudge.Of(other, build.Publication.Figures));
    }
}
