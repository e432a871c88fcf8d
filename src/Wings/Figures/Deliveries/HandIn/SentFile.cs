using Microsoft.AspNetCore.Http;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Figures.Deliveries.HandIn;

/// <summary>Takes the file, or the pasted cells, out of a form; what is wrong with them is told at their field.</summary>
static class SentFile
{
    public static async Task<HandedFile?> Read(FormState form, CancellationToken stop)
    {
        if (form.File("file") is { } file)
            return await Read(form, file, stop);
        var cells = form.Typed("cells");
        if (!string.IsNullOrWhiteSpace(cells))
            return HandedFile.Pasted(cells);
        form.Wrong("file", HandedFile.NoFile);
        return null;
    }

    static async Task<HandedFile?> Read(FormState form, IFormFile file, CancellationToken stop)
    {
        if (HandedFile.Refuse(file.FileName) is { } unknown)
            form.Wrong("file", unknown);
        else if (file.Length > HandedFile.MostBytes)
            form.Wrong("file", TooLarge);
        if (!form.Good)
            return null;
        var bytes = new MemoryStream((int)file.Length);
        await file.CopyToAsync(bytes, stop);
        return new(Path.GetExtension(file.FileName).ToLowerInvariant(), bytes.ToArray());
    }

    static readonly Bilingual TooLarge = new(
        "Dit bestand is groter dan 20 MB. Laat weg wat de uitvraag niet vraagt, of splits het",
        "This file is larger than 20 MB. Leave out what the collection does not ask, or split it"
    );
}
