"""Trains a GPT on the characters of a text as nanoGPT does on a CPU, and prints how long it takes.

    nanogpt_time.py TEXT [THREADS]

The settings are those of nanoGPT's README for a CPU (github.com/karpathy/nanoGPT, MIT license), and so is what a step
does: batches from a memory map, attention by matrix products where PyTorch has no fused one, AdamW, gradients clipped to a
norm of 1, an evaluation of 20 batches of each part every 250 steps, the loss read after every step. The last line is
JSON: seconds, validation loss, median milliseconds a step.
"""
import json
import math
import statistics
import sys
import tempfile
import time

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

LAYERS, HEADS, WIDTH, CONTEXT, BATCH, STEPS = 4, 4, 128, 64, 12, 2000
WARM_UP, HIGHEST, LOWEST, EVERY, BATCHES = 100, 1e-3, 1e-4, 250, 20


class Norm(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(WIDTH))

    def forward(self, x):
        return F.layer_norm(x, self.weight.shape, self.weight, None, 1e-5)


class Attention(nn.Module):
    def __init__(self):
        super().__init__()
        self.c_attn = nn.Linear(WIDTH, 3 * WIDTH, bias=False)
        self.c_proj = nn.Linear(WIDTH, WIDTH, bias=False)
        self.fused = hasattr(F, "scaled_dot_product_attention")
        self.register_buffer("visible", torch.tril(torch.ones(CONTEXT, CONTEXT)).view(1, 1, CONTEXT, CONTEXT))

    def forward(self, x):
        b, t, c = x.size()
        q, k, v = (y.view(b, t, HEADS, c // HEADS).transpose(1, 2) for y in self.c_attn(x).split(WIDTH, dim=2))
        if self.fused:
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        else:
            scores = (q @ k.transpose(-2, -1)) * (1.0 / math.sqrt(k.size(-1)))
            scores = scores.masked_fill(self.visible[:, :, :t, :t] == 0, float("-inf"))
            y = F.softmax(scores, dim=-1) @ v
        return self.c_proj(y.transpose(1, 2).contiguous().view(b, t, c))


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.ln_1, self.attn, self.ln_2 = Norm(), Attention(), Norm()
        self.c_fc = nn.Linear(WIDTH, 4 * WIDTH, bias=False)
        self.c_proj = nn.Linear(4 * WIDTH, WIDTH, bias=False)

    def forward(self, x):
        x = x + self.attn(self.ln_1(x))
        return x + self.c_proj(F.gelu(self.c_fc(self.ln_2(x))))


class Gpt(nn.Module):
    def __init__(self, vocabulary):
        super().__init__()
        self.wte, self.wpe = nn.Embedding(vocabulary, WIDTH), nn.Embedding(CONTEXT, WIDTH)
        self.h = nn.ModuleList(Block() for _ in range(LAYERS))
        self.ln_f = Norm()
        self.lm_head = nn.Linear(WIDTH, vocabulary, bias=False)
        self.wte.weight = self.lm_head.weight
        for name, weight in self.named_parameters():
            if weight.dim() > 1:
                nn.init.normal_(weight, std=0.02 / math.sqrt(2 * LAYERS) if "c_proj" in name else 0.02)

    def forward(self, tokens, labels):
        x = self.wte(tokens) + self.wpe(torch.arange(tokens.size(1)))
        for block in self.h:
            x = block(x)
        logits = self.lm_head(self.ln_f(x))
        return F.cross_entropy(logits.view(-1, logits.size(-1)), labels.view(-1), ignore_index=-1)


def main():
    torch.set_num_threads(int(sys.argv[2]) if len(sys.argv) > 2 else torch.get_num_threads())
    torch.manual_seed(1337)
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    ids = {character: i for i, character in enumerate(sorted(set(text)))}
    tokens = np.array([ids[character] for character in text], dtype=np.uint16)
    border = int(0.9 * len(tokens))
    folder = tempfile.TemporaryDirectory()
    for part, values in (("train", tokens[:border]), ("val", tokens[border:])):
        values.tofile(f"{folder.name}/{part}.bin")

    def batch(part):
        data = np.memmap(f"{folder.name}/{part}.bin", dtype=np.uint16, mode="r")
        starts = torch.randint(len(data) - CONTEXT, (BATCH,))
        x = torch.stack([torch.from_numpy(data[i:i + CONTEXT].astype(np.int64)) for i in starts])
        y = torch.stack([torch.from_numpy(data[i + 1:i + 1 + CONTEXT].astype(np.int64)) for i in starts])
        return x, y

    model = Gpt(len(ids))
    matrices = [weight for weight in model.parameters() if weight.dim() > 1]
    vectors = [weight for weight in model.parameters() if weight.dim() == 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.1}, {"params": vectors, "weight_decay": 0.0}], lr=HIGHEST,
        betas=(0.9, 0.99))

    @torch.no_grad()
    def evaluate():
        return {part: statistics.mean(model(*batch(part)).item() for _ in range(BATCHES)) for part in ("train", "val")}

    def rate(step):
        if step < WARM_UP:
            return HIGHEST * (step + 1) / (WARM_UP + 1)
        return LOWEST + (HIGHEST - LOWEST) * 0.5 * (1 + math.cos(math.pi * (step - WARM_UP) / (STEPS - WARM_UP)))

    times, losses = [], {}
    begin = time.perf_counter()
    x, y = batch("train")
    for step in range(STEPS + 1):
        for group in optimizer.param_groups:
            group["lr"] = rate(step)
        if step % EVERY == 0:
            losses = evaluate()
            print(f"step {step}: {losses}", flush=True)
        if step == STEPS:
            break
        start = time.perf_counter()
        loss = model(x, y)
        x, y = batch("train")
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        loss.item()
        times.append((time.perf_counter() - start) * 1000)
    print(json.dumps({"seconds": time.perf_counter() - begin, "validation loss": losses["val"],
                      "ms a step": statistics.median(times)}))


main()
