using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Destruction;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Deliveries;

/// <summary>The steps of storing one edition, within its write.</summary>
sealed class StoringEdition(
    RekenschapDb db,
    IDialect dialect,
    Deeds deeds,
    Act act,
    EditionContents contents,
    CancellationToken stop
)
{
    public Act Act => act;

    public Deeds Deeds => deeds;

    public EditionContents Contents => contents;

    public async Task<Edition> EditionToWrite()
    {
        if (await db.Set<Edition>().SingleOrDefaultAsync(edition => edition.Code == contents.Code, stop) is { } known)
            return known;
        var edition = new Edition { Id = NewId<Edition>(), Code = contents.Code };
        db.Add(edition);
        return edition;
    }

    public async Task<Refusal?> WriteFiles(Edition edition)
    {
        var closed = await DestroyFile.Closed(db, contents.Code, stop);
        if (contents.Files.FirstOrDefault(file => closed.Contains(file.Path)) is { } back)
            return DestructionRefusals.ComesBack(back.Path);
        var known = await db.Set<EditionFile>()
            .Where(file => file.Edition == edition.Id)
            .ToDictionaryAsync(file => file.Path, stop);
        foreach (var file in contents.Files)
        {
            var hash = await Keep(file.Bytes, known.GetValueOrDefault(file.Path)?.Hash ?? []);
            if (known.Remove(file.Path, out var there))
                there.Hash = hash;
            else
                db.Add(
                    new EditionFile
                    {
                        Edition = edition.Id,
                        Path = file.Path,
                        Hash = hash,
                    }
                );
        }
        db.RemoveRange(known.Values);
        return null;
    }

    public async Task<Refusal?> WriteDeliveries(Edition edition)
    {
        var known = await db.Set<Delivery>().Where(delivery => delivery.Edition == edition.Id).ToListAsync(stop);
        var gone = (await Tombstones.Of(db, edition.Id, stop)).ToDictionary(one => one.File, StringComparer.Ordinal);
        var rows = await RowsOf(edition);
        var place = 0;
        foreach (var given in contents.Deliveries.Where(given => given.Report.Status != DeliveryStatus.Absent))
        {
            var delivery = known.Find(d => IsOf(d, given.Report));
            if (delivery is not null && gone.TryGetValue(delivery.File, out var destroyed))
            {
                if (given.Bytes is not null)
                    return WasDestroyed(destroyed);
                known.Remove(delivery);
                delivery.Place = place++;
                continue;
            }
            var hash = await Keep(given.Bytes, delivery?.FileHash ?? []);
            if (delivery is not null && !delivery.FileHash.SequenceEqual(hash))
                return Changed(given.Report.File);
            delivery ??= Add(edition, given.Report, hash);
            delivery.Place = place++;
            await Judge(delivery, given, rows);
            known.Remove(delivery);
        }
        known.RemoveAll(delivery => gone.ContainsKey(delivery.File));
        return known.Find(d => d.State is DeliveryState.Accepted or DeliveryState.Superseded) is { } lost
            ? lost.HandedInAt is null
                ? Vanished(lost.File)
                : KeptHere(lost.File)
            : null;
    }

    async Task<ObservationWriter> RowsOf(Edition edition)
    {
        var book = await CodeBook.Read(db, edition.Id, stop);
        return new(
            db,
            dialect,
            contents,
            book.NumbersOf(db, edition.Id, CodeKind.Indicator, contents.Indicators),
            book.NumbersOf(db, edition.Id, CodeKind.Organisation, contents.Organisations),
            book.NumbersOf(db, edition.Id, CodeKind.Breakdown, contents.Breakdowns)
        );
    }

    Delivery Add(Edition edition, DeliveryReport report, ImmutableArray<byte> hash)
    {
        var delivery = new Delivery
        {
            Id = NewId<Delivery>(),
            Edition = edition.Id,
            Collection = report.Collection,
            Organisation = report.Organisation,
            Number = report.Number,
            File = report.File,
            FileHash = hash,
        };
        db.Add(delivery);
        return delivery;
    }

    /// <summary>Takes over how the delivery was judged; the ledger is told when that is new.</summary>
    async Task Judge(Delivery delivery, DeliveredFile given, ObservationWriter rows)
    {
        var state = ImportedStates.Of(given.Report.Status);
        var root = await rows.Write(delivery, given, stop);
        var same = root is null && delivery.State == state && delivery.Findings.SequenceEqual(given.Report.Findings);
        (delivery.Received, delivery.AcceptedOn) = (given.Report.Received, given.Report.Accepted);
        if (delivery.HandedInAt is null)
            (delivery.SubmittedBy, delivery.ApprovedBy) = (given.SubmittedBy, given.ApprovedBy);
        (delivery.Findings, delivery.Sheets) = (given.Report.Findings, given.Sheets);
        if (same)
            return;
        delivery.Import(state);
        var kind = $"delivery.{state.ToString().ToLowerInvariant()}";
        var told = DeliveryDeed.Of(delivery, root ?? await rows.RootOf(delivery, stop));
        deeds.RecordJson(
            kind,
            delivery.Subject(contents.Code),
            told,
            entry => delivery.LedgerPosition = entry.Position
        );
    }

    /// <summary>Keeps the bytes once, under their hash; destroyed ones are named by the hash that they had.</summary>
    async Task<ImmutableArray<byte>> Keep(ReadOnlyMemory<byte>? bytes, ImmutableArray<byte> had)
    {
        if (bytes is null)
            return had;
        var hash = EditionDigest.OfBytes(bytes);
        if (await db.Set<FileBytes>().FindAsync([hash], stop) is null)
            db.Add(new FileBytes { Hash = hash, Bytes = bytes.Value.ToArray() });
        return hash;
    }

    static bool IsOf(Delivery delivery, DeliveryReport report) =>
        (delivery.Collection, delivery.Organisation, delivery.Number)
        == (report.Collection, report.Organisation, report.Number);

    Id<T> NewId<T>() => new(Guid.CreateVersion7(act.At));

    static Refusal Changed(string file) =>
        new(
            RefusalKind.Conflict,
            "edition.delivery_changed",
            new(
                $"{file} is eerder met een andere inhoud ingelezen; lever een verbetering in onder het volgende nummer",
                $"{file} was read before with another content; hand in a correction under the next number"
            )
        );

    static Refusal WasDestroyed(Destroyed destroyed) =>
        new(
            RefusalKind.Conflict,
            "edition.delivery_destroyed",
            new(
                $"{destroyed.Says.Nl}. Haal het bestand uit de map: wat vernietigd is komt niet terug",
                $"{destroyed.Says.En}. Take the file out of the folder: what was destroyed does not come back"
            )
        );

    internal static Refusal KeptHere(string file) =>
        new(
            RefusalKind.Conflict,
            "edition.kept_here",
            new(
                $"{file} is hier aanvaard of gewijzigd; deze editie wordt verder in de database bijgehouden",
                $"{file} was accepted or changed here; this edition is kept in the database from now on"
            )
        );

    static Refusal Vanished(string file) =>
        new(
            RefusalKind.Conflict,
            "edition.delivery_vanished",
            new(
                $"{file} is eerder aanvaard en ontbreekt nu; wat aanvaard is kan worden verbeterd, niet weggelaten",
                $"{file} was accepted before and is missing now; what was accepted can be corrected, not left out"
            )
        );
}
