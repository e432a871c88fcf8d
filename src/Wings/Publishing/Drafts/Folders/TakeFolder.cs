using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Documents.Packing;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Folders;

/// <summary>The coordinator of who publishes takes the folder of the edition along.</summary>
sealed class TakeFolder(DraftDesks desks)
{
    public const string Place = DraftPaths.Root + "/folder";

    public void Map(WorkRoutes work) => work.Group(Place, Permission.Of(Role.Coordinator)).Post("", Take);

    public static bool May(SignedIn who, EditionOnDesk edition) =>
        who.Is(Role.Coordinator) && who.Organisation == edition.Figures.Edition.Publisher;

    async Task<IResult> Take(WorkCall call)
    {
        if (await desks.Editions.Latest(call.Stop) is not { } edition || !May(call.Who, edition))
            return call.Refuse(DraftRefusals.OfAnother);
        var (code, withDrafts) = (edition.Figures.Edition.Code, call.Sent.Has("drafts", "yes"));
        if (await Zip(code, withDrafts, call) is not { } zip)
            return call.Refuse(DraftRefusals.Missing);
        return await Told(call, code, withDrafts, zip) is { } refusal
            ? call.Refuse(refusal)
            : Results.File(zip, "application/zip", $"{code}.zip");
    }

    async Task<byte[]?> Zip(string code, bool withDrafts, WorkCall call)
    {
        if (await desks.Editions.Folder(code, call.Stop) is not { } files)
            return null;
        await using var db = desks.Database.Open();
        if (withDrafts)
            files = await WrittenTexts.Over(files, db, code, call.Stop);
        return Parcel.Pack(files.Select(one => ($"{code}/{one.Key}", one.Value.ToArray())), call.Clock.Today);
    }

    /// <summary>What is not public left the house: who, when and exactly what is kept.</summary>
    Task<Refusal?> Told(WorkCall call, string code, bool withDrafts, byte[] zip) =>
        desks.Database.Office.Write(
            call.Act(Role.Coordinator, ""),
            (_, deeds, _) =>
            {
                var told = new { Drafts = withDrafts, Sha256 = Convert.ToHexStringLower(SHA256.HashData(zip)) };
                deeds.RecordJson("edition.taken", code, told);
                return Task.FromResult<Refusal?>(null);
            },
            call.Stop
        );
}
