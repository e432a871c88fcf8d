using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Rekenschap.Ui.Api;

namespace Rekenschap.Figures.Questions;

/// <summary>A form in which figures are given.</summary>
/// <param name="Word">As it is asked for in an address, and at the prompt.</param>
sealed record FigureForm(string Word, string Type)
{
    public string Media => Type.Split(';')[0];
}

/// <summary>The forms in which figures are given, and which of them a reader wants.</summary>
static class FigureForms
{
    public static readonly FigureForm Json = new("json", ApiJson.Type);
    public static readonly FigureForm JsonStat = new("json-stat", "application/vnd.json-stat+json; charset=utf-8");
    public static readonly FigureForm Csv = new("csv", "text/csv; charset=utf-8; header=present");
    public static readonly FigureForm SdmxCsv = new("sdmx-csv", "application/vnd.sdmx.data+csv; version=2.0.0");

    public static readonly ImmutableArray<FigureForm> All = [Json, JsonStat, Csv, SdmxCsv];

    /// <summary>The one that the address names, else the first that the reader prefers; null where none will do.</summary>
    public static FigureForm? Of(ApiCall call)
    {
        if (call.Asked["format"] is { } word)
            return All.First(one => one.Word == word);
        var accepted = call.Http.Request.GetTypedHeaders().Accept;
        return accepted.Count == 0
            ? Json
            : accepted
                .Where(one => one.Quality != 0)
                .OrderByDescending(one => one.Quality ?? 1)
                .Select(Matching)
                .FirstOrDefault(one => one is not null);
    }

    static FigureForm? Matching(MediaTypeHeaderValue wanted) =>
        All.FirstOrDefault(one => MediaTypeHeaderValue.Parse(one.Media).IsSubsetOf(new(wanted.MediaType)));
}
