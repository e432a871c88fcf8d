using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Ui.Api;

/// <summary>The language in which a reader is answered.</summary>
public static class ReaderLanguage
{
    /// <summary>The first that the reader prefers and the edition has, else the edition's first.</summary>
    public static Language Of(HttpRequest request, ImmutableArray<Language> languages)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
        foreach (var language in languages)
            if (wanted.Value.StartsWith(SitePaths.Tag(language), StringComparison.OrdinalIgnoreCase))
                return language;
        return languages[0];
    }
}
