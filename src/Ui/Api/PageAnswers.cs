using System.Collections.Immutable;
using System.Globalization;

namespace Rekenschap.Ui.Api;

/// <summary>Cuts a list into pages and links them.</summary>
public static class PageAnswers
{
    /// <summary>The page of a list that was asked for, or what is wrong with the question.</summary>
    public static ApiAnswer Paged<TItem, TAnswer>(
        this ApiCall call,
        IReadOnlyCollection<TItem> items,
        Func<TItem, TAnswer> answer
    )
    {
        var paging = Paging.Of(call);
        if (call.Problem() is { } problem)
            return problem;
        var part = items.Skip((int)Math.Min(paging.Skip, items.Count)).Take(paging.Size);
        var links = Links(call, paging, items.Count);
        return ApiAnswer.Json(
            new PageOf<TAnswer>(
                [.. part.Select(answer)],
                paging.Page,
                paging.Size,
                items.Count,
                call.Facts.Edition.Invented,
                links
            ),
            links
        );
    }

    /// <summary>The addresses of the pages around the one that was asked for.</summary>
    public static PageLinks Links(ApiCall call, Paging paging, long total)
    {
        var last = (int)Math.Max(1, (total + paging.Size - 1) / paging.Size);
        return new(
            To(call, paging.Page),
            To(call, 1),
            paging.Page > 1 ? To(call, Math.Min(paging.Page - 1, last)) : null,
            paging.Page < last ? To(call, paging.Page + 1) : null,
            To(call, last)
        );
    }

    /// <summary>The same question, another page.</summary>
    static ApiLink To(ApiCall call, int page)
    {
        var pairs = call
            .Asked.Pairs.Where(pair => pair.Key != "page")
            .Append(new("page", page.ToString(CultureInfo.InvariantCulture)))
            .Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}");
        return new(call.Facts.Href(ApiRoutes.PathOf(call.Http.Request)) + "?" + string.Join('&', pairs));
    }

    /// <summary>As a header, for programs that read no body.</summary>
    public static string Header(PageLinks links) =>
        string.Join(
            ", ",
            new (string Rel, ApiLink? Link)[]
            {
                ("first", links.First),
                ("prev", links.Prev),
                ("next", links.Next),
                ("last", links.Last),
            }
                .Where(one => one.Link is not null)
                .Select(one => $"<{one.Link!.Href}>; rel=\"{one.Rel}\"")
        );
}
