using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Rekenschap.Host.Work;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;
using Rekenschap.Wings.Tests.Storage;

namespace Rekenschap.Wings.Tests.Work;

/// <summary>Signed-in pages of a wing made for the test, with a visitor that the test chooses.</summary>
sealed class SeamSite : IAsyncDisposable, IAdmitVisitors
{
    readonly MovedTime time = new(OfficeDatabases.Noon);
    readonly WebApplication app;

    SeamSite(Action<WebApplication>? alsoMap)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.AddWork(secure: false);
        app = builder.Build();
        alsoMap?.Invoke(app);
        app.MapWork(this, new(false, () => false, () => null), time, [new NotesWing()]);
    }

    public SignedIn? Visitor { get; set; }

    public MovedTime Time => time;

    public Reader Reader => new(app.Urls.First());

    public static async Task<SeamSite> Open(Action<WebApplication>? alsoMap = null)
    {
        var site = new SeamSite(alsoMap);
        await site.app.StartAsync(TestContext.Current.CancellationToken);
        return site;
    }

    public SignedIn As(params Role[] roles) => Visitor = new(new("p", "FIN", roles.ToHashSet()), [], time.GetUtcNow());

    public Task<SignedIn?> WhoIs(HttpContext http) => Task.FromResult(Visitor);

    public Task<Bilingual?> Prove(HttpContext http, SignedIn who, string proof) =>
        Task.FromResult(proof == "123456" ? null : new Bilingual("Deze code klopt niet", "This code is not right"));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
