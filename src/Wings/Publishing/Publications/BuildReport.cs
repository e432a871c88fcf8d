using System.Text.Json;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Publications;

/// <summary>How long the steps of a build took, in seconds.</summary>
public readonly record struct BuildSeconds(decimal Read, decimal Check, decimal Publish);

/// <summary>Writes <c>build.json</c>: all that a build printed, for machines.</summary>
public static class BuildReport
{
    /// <param name="treeHead">Root of the ledger's tree as it is printed; null when nothing was sealed.</param>
    /// <param name="formats">What was made: html, data and the forms of the documents; null leaves it out.</param>
    /// <returns>UTF-8 JSON.</returns>
    public static byte[] Write(
        Publication publication,
        string? treeHead,
        BuildSeconds seconds,
        Language language,
        IEnumerable<string>? formats = null
    )
    {
        using var report = new ReportJson(language);
        var json = report.Json;
        json.WriteStartObject();
        json.WriteString("edition", publication.Edition.Code);
        json.WriteBoolean("invented", publication.Edition.Invented);
        report.List("deliveries", publication.Figures.Deliveries, delivery => Delivery(report, delivery));
        report.List("documents", publication.Documents, document => Document(report, document));
        report.List("claims", publication.Documents.SelectMany(one => one.Claims), report.Claim);
        report.List("untagged", publication.Documents.SelectMany(one => one.Untagged), report.Untagged);
        report.List("errata", publication.Documents.SelectMany(one => one.Errata), report.Erratum);
        report.List("problems", Problems(publication), problem => Problem(report, problem));
        report.Message("coverage", publication.Coverage);
        json.WriteBoolean("published", !publication.Blocks);
        json.WriteString("treeHead", treeHead);
        Formats(json, formats);
        Seconds(report, seconds);
        json.WriteEndObject();
        return report.Finish();
    }

    static void Formats(Utf8JsonWriter json, IEnumerable<string>? formats)
    {
        if (formats is null)
            return;
        json.WriteStartArray("formats");
        foreach (var format in formats)
            json.WriteStringValue(format);
        json.WriteEndArray();
    }

    static IEnumerable<FolderProblem> Problems(Publication publication) =>
        [
            .. publication.FolderProblems,
            .. publication.Problems,
            .. publication.Documents.SelectMany(document => document.Problems),
        ];

    static void Document(ReportJson report, JudgedDocument document)
    {
        report.Json.WriteString("document", document.Facts.Path);
        report.Word("kind", document.Facts.Kind);
        report.Json.WriteNumber("sentences", document.Readability.Sentences);
        report.Json.WriteNumber("words", document.Readability.Words);
        report.Json.WriteNumber("syllables", document.Readability.Syllables);
        report.Number("readability", document.Readability.Score);
    }

    static void Problem(ReportJson report, FolderProblem problem)
    {
        report.Json.WriteString("file", problem.File);
        report.Number("line", problem.Line);
        report.Message("message", problem.Message);
    }

    static void Delivery(ReportJson report, DeliveryReport delivery)
    {
        report.Json.WriteString("file", delivery.File);
        report.Json.WriteString("collection", delivery.Collection);
        report.Json.WriteString("organisation", delivery.Organisation);
        report.Word("status", delivery.Status);
        report.Json.WriteNumber("observations", delivery.Observations);
        report.List("findings", delivery.Findings, finding => Finding(report, finding));
    }

    static void Finding(ReportJson report, Finding finding)
    {
        report.Word("grade", finding.Grade);
        report.Json.WriteString("rule", finding.Rule);
        report.Json.WriteString("file", finding.File);
        report.Json.WriteString("sheet", finding.Sheet);
        report.Json.WriteString("cell", finding.Cell);
        report.Json.WriteString("coordinate", finding.Coordinate);
        report.Message("message", finding.Message);
        if (finding.LetPass)
            report.Json.WriteBoolean("let_pass", true);
        if (finding.Explanation is { } explanation)
            report.Json.WriteString("explanation", explanation);
    }

    static void Seconds(ReportJson report, BuildSeconds seconds)
    {
        report.Json.WriteStartObject("seconds");
        report.Number("read", seconds.Read);
        report.Number("check", seconds.Check);
        report.Number("publish", seconds.Publish);
        report.Json.WriteEndObject();
    }
}
