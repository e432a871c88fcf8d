using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Serving;
using Rekenschap.Host.Site;
using Rekenschap.Tests.Databases;
using Rekenschap.Wings.Tests.Storage;
using Contents = Rekenschap.Host.Site.Contents;

namespace Rekenschap.Wings.Tests.Site;

/// <summary>Addresses that keep answering: of the edition that is shown, of one that came before it, and of what vanished.</summary>
public sealed class PermanentAddressTests(TestDatabases databases)
{
    public static TheoryData<Store> Both => TestDatabases.Both;

    static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>2022 had paper and a letter; 2023 has neither, and is shown.</summary>
    sealed class Office : IAsyncDisposable
    {
        readonly TestDatabase database;
        readonly EarlierEditions others;
        WebApplication? app;

        Office(TestDatabase database)
        {
            this.database = database;
            others = new(database.Database, Stored, null);
        }

        public HttpClient Client { get; private set; } = new();

        StoredEdition Stored => new(database.Database, ServerTime.Provider);

        public static async Task<Office> Open(TestDatabases databases, Store store)
        {
            var office = new Office(await OfficeDatabases.New(databases, store));
            await office.Put(SmallEdition.Write("jbr-2022", 2022, "paper", letter: true));
            await office.Put(SmallEdition.Write("jbr-2023", 2023, "gas", letter: false));
            var shown = (await office.Stored.Open("jbr-2023", Stop))!;
            var builder = WebApplication.CreateSlimBuilder();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Logging.ClearProviders();
            office.app = builder.Build();
            var contents = new Contents(shown.Site([], null, served: true), [.. shown.Contributors]);
            office.app.MapPublication(new Shelf(Task.FromResult(contents), DrawnPages.None), office.others);
            await office.app.StartAsync(Stop);
            office.Client = new(new HttpClientHandler { AllowAutoRedirect = false })
            {
                BaseAddress = new(office.app.Urls.First()),
            };
            return office;
        }

        async Task Put(string folder)
        {
            var build = await Stored.Read(folder, Stop);
            Assert.False(build.FolderIsWrong, string.Join('\n', build.Problems));
            Assert.Null((await Stored.Store(folder, build, Stop)).Refusal);
            build.JudgeDocuments();
            Assert.NotNull(await Stored.Publish(build, Stop));
        }

        public async Task<(HttpStatusCode Status, Uri? Where, string Text, HttpResponseMessage Answer)> Get(string path)
        {
            var answer = await Client.GetAsync(path, Stop);
            return (answer.StatusCode, answer.Headers.Location, await answer.Content.ReadAsStringAsync(Stop), answer);
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            if (app is not null)
                await app.DisposeAsync();
            await others.DisposeAsync();
            await database.DisposeAsync();
        }
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_address_of_the_edition_that_is_shown_leads_to_its_page(Store store)
    {
        await using var office = await Office.Open(databases, store);
        var (status, where, _, _) = await office.Get("/editions/jbr-2023/en/figures/gas.html?period=2023");
        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.Equal("../../../../en/figures/gas.html?period=2023", where!.OriginalString);
        Assert.Equal(
            HttpStatusCode.OK,
            (
                await office.Get(
                    new Uri(
                        new Uri(office.Client.BaseAddress!, "/editions/jbr-2023/en/figures/gas.html"),
                        where
                    ).PathAndQuery
                )
            ).Status
        );
        Assert.Equal("../", (await office.Get("/editions/jbr-2023")).Where!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get("/editions/jbr-2023/figures/never.html")).Status);
    }

    [Theory, MemberData(nameof(Both))]
    public async Task An_earlier_edition_answers_itself_and_says_that_there_is_a_newer_one(Store store)
    {
        await using var office = await Office.Open(databases, store);
        var (status, _, text, answer) = await office.Get("/editions/jbr-2022/figures/paper.html");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Er is een nieuwere publicatie", text, StringComparison.Ordinal);
        Assert.Contains("href=\"../../../index.html\">Proef 2023<", text, StringComparison.Ordinal);
        Assert.Equal("<../../../>; rel=\"latest-version\"", answer.Headers.GetValues("Link").Single());
        Assert.Equal(HttpStatusCode.OK, (await office.Get("/editions/jbr-2022/documents/brief.html")).Status);
        Assert.Equal(HttpStatusCode.OK, (await office.Get("/editions/jbr-2022/data/paper.csv")).Status);
        var (moved, where, _, _) = await office.Get("/editions/jbr-2022");
        Assert.Equal((HttpStatusCode.PermanentRedirect, "jbr-2022/"), (moved, where!.OriginalString));
    }

    [Theory, MemberData(nameof(Both))]
    public async Task What_vanished_says_so_and_names_the_last_publication_that_had_it(Store store)
    {
        await using var office = await Office.Open(databases, store);
        foreach (
            var path in new[]
            {
                "figures/paper.html",
                "en/figures/paper-origin.html",
                "figures/paper",
                "data/paper.csv",
                "documents/brief.html",
                "documents/brief/claim-1.html",
            }
        )
        {
            var (status, _, text, _) = await office.Get("/" + path);
            Assert.True(status == HttpStatusCode.Gone, $"{path}: {status}");
            Assert.Contains($"href=\"/editions/jbr-2022/{path}\"", text, StringComparison.Ordinal);
        }
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get("/figures/never.html")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await office.Get("/editions/jbr-1999/figures/gas.html")).Status);
    }
}
