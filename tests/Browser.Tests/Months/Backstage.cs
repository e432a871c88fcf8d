using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Rekenschap.Browser.Tests.Months;

/// <summary>
/// What the play cannot do in a browser: move the clock, read what the mail server took, and type in a workbook as somebody
/// does in a spreadsheet program.
/// </summary>
static class Backstage
{
    public static async Task<WebApplication> Open(MonthsOffice office)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.MapPost(
            "/clock/{moment}",
            (string moment) =>
                office.Clock.MoveTo(
                    DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                )
        );
        app.MapGet("/mails", () => Results.Text(string.Join('\n', office.Post.Heard)));
        app.MapPost(
            "/type",
            async (TypedCells typed) =>
                await File.WriteAllBytesAsync(
                    typed.File,
                    TypedWorkbook.With(await File.ReadAllBytesAsync(typed.File), typed)
                )
        );
        await app.StartAsync();
        return app;
    }
}
