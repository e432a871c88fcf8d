using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Building;
using Rekenschap.Host.Site;
using Rekenschap.Wings.Tests.Contract;

namespace Rekenschap.Wings.Tests.Figures.Secrecy;

/// <summary>Looks for hidden values in all that comes out, and for anything that comes out otherwise when only they differ.</summary>
public sealed partial class NowhereTests
{
    static string[][] Questions(string edition) =>
        [
            ["figures", "staff", "--edition", edition, "--by", "organisation", "--format", "csv"],
            ["figures", "ill", "--edition", edition, "--by", "organisation", "--format", "csv"],
            ["check", SecretEdition.ClaimsBeside(edition), "--edition", edition],
        ];

    /// <summary>Everything that comes out of an edition, by where it was read.</summary>
    static SortedDictionary<string, string> Published(bool otherwise)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var (edition, to) = (SecretEdition.Write(otherwise), Folder.New());
        var built = Prompt.Run("build", edition, "--to", to, "--lang", "nl");
        Assert.True(built.Exit == 0, built.Output + built.Error);
        Assert.True(File.Exists(Path.Combine(to, "index.html")), built.Output + built.Error);
        found["what build said"] = Named(built.Output + built.Error, edition, to);
        foreach (var question in Questions(edition))
        {
            var asked = Prompt.Run(question);
            found[$"what {question[0]} {Named(question[1], edition, to)} said"] = Named(
                asked.Output + asked.Error,
                edition,
                to
            );
        }
        foreach (var file in Directory.EnumerateFiles(to, "*", SearchOption.AllDirectories))
            Put(found, Path.GetRelativePath(to, file), File.ReadAllBytes(file));
        return found;
    }

    static string Named(string text, string edition, string to) =>
        text.Replace(edition, "edition", StringComparison.Ordinal).Replace(to, "site", StringComparison.Ordinal);

    static void Put(SortedDictionary<string, string> found, string name, byte[] content)
    {
        if (content is not [(byte)'P', (byte)'K', 3, 4, ..])
        {
            found[name] = Encoding.UTF8.GetString(content);
            return;
        }
        using var archive = new ZipArchive(new MemoryStream(content));
        foreach (var entry in archive.Entries)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(bytes);
            Put(found, $"{name}/{entry.FullName}", bytes.ToArray());
        }
    }

    static void AssertSilent(string name, string text)
    {
        foreach (var value in SecretEdition.Hidden)
        {
            Assert.False(text.Contains(value, StringComparison.Ordinal), $"{name} tells {value}");
            var dutch = value.Replace('.', ',');
            Assert.False(text.Contains(dutch, StringComparison.Ordinal), $"{name} tells {dutch}");
        }
    }

    [Fact]
    public void A_hidden_value_is_in_no_file_no_archive_and_nothing_that_is_said()
    {
        var published = Published(otherwise: false);
        foreach (var (name, text) in published)
            AssertSilent(name, text);
        Assert.Contains(published.Values, text => text.Contains("88.25", StringComparison.Ordinal));
        Assert.Contains(published.Values, text => text.Contains("Explanation not shown", StringComparison.Ordinal));
    }

    /// <summary>
    /// No scale of a chart, rank, verdict, order, size or sentence depends on what is hidden. Only the ledger's commitments
    /// do, which are salted, and what is derived from them.
    /// </summary>
    [Fact]
    public void Other_hidden_values_with_the_same_public_ones_give_the_same_publication()
    {
        var (one, other) = (Published(otherwise: false), Published(otherwise: true));
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one.Keys, name => Assert.Equal(Unsealed(one[name]), Unsealed(other[name])));
    }

    static string Unsealed(string text) => Seal().Replace(text, "seal");

    /// <summary>Commitments, and how long it took.</summary>
    [GeneratedRegex("""[0-9a-f]{8,}|\(\d+,\d s\)|"(read|check|publish)": \d+(\.\d+)?""")]
    private static partial Regex Seal();

    [Theory]
    [InlineData("")]
    [InlineData("figures/staff.html?period=2023&by=organisation")]
    [InlineData("figures/staff?period=2023&by=organisation&as=now")]
    [InlineData("figures/staff?period=2023&by=organisation&known_at=2024-03-01")]
    [InlineData("en/figures/ill?period=2023&by=organisation")]
    [InlineData("figures/fines?by=organisation")]
    [InlineData("figures/staff_share?period=2023")]
    [InlineData("compare?figure=staff&organisation=FIN&from=2022")]
    [InlineData("compare?figure=staff&figure=fines&organisation=FIN&organisation=OCW")]
    public async Task A_served_page_and_the_log_tell_nothing(string address)
    {
        var logged = new Logged();
        await using var app = await Serve(logged);
        using var client = new HttpClient { BaseAddress = new(app.Urls.First() + "/") };
        using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode);
        AssertSilent(address, page);
        AssertSilent("the log", logged.ToString());
    }

    static async Task<WebApplication> Serve(ILoggerProvider logged)
    {
        var build = new EditionBuild(SecretEdition.Write(otherwise: false));
        build.ReadFigures();
        build.JudgeDocuments();
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders().AddProvider(logged).SetMinimumLevel(LogLevel.Trace);
        var app = builder.Build();
        var files = Host.Building.OpenData.Of(build.Read, build.Read.Ledger.Chain);
        app.MapPublication(build.Site(files, null, served: true), build.Contributors);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    /// <summary>Keeps every line of the log.</summary>
    sealed class Logged : ILoggerProvider, ILogger
    {
        readonly StringBuilder lines = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            lock (lines)
                lines.AppendLine(formatter(state, exception)).Append(exception);
        }

        public override string ToString()
        {
            lock (lines)
                return lines.ToString();
        }

        public void Dispose() { }
    }
}
