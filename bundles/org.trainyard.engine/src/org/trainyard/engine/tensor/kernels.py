class Kernels(Module):
  __parameters__ = []
  __buffers__ = []
  training : bool
  def cast(self: __torch__.Kernels, x: Tensor, type: int) -> Tensor:
    return torch.to(x, type)
  def split_heads(self: __torch__.Kernels, x: Tensor, heads: int) -> Tensor:
    return torch.transpose(torch.view(x, [torch.size(x, 0), torch.size(x, 1), heads, torch.size(x, 2) // heads]), 1, 2)
  def merge_heads(self: __torch__.Kernels, x: Tensor) -> Tensor:
    y = torch.transpose(x, 1, 2)
    return torch.reshape(y, [torch.size(y, 0), torch.size(y, 1), torch.size(y, 2) * torch.size(y, 3)])
  def repeat_heads(self: __torch__.Kernels, x: Tensor, heads: int) -> Tensor:
    groups = heads // torch.size(x, 1)
    if torch.eq(groups, 1):
      y = x
    else:
      y = torch.repeat_interleave(x, groups, 1)
    return y
  def attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, masks: List[Tensor], heads: int, groups: int, causal: bool, dropout: float) -> Tensor:
    mask = annotate(Optional[Tensor], None)
    if torch.gt(torch.len(masks), 0):
      mask = masks[0]
    else:
      pass
    return self.merge_heads(torch.scaled_dot_product_attention(self.split_heads(q, heads), self.repeat_heads(self.split_heads(k, groups), heads), self.repeat_heads(self.split_heads(v, groups), heads), mask, dropout, causal))
  def hide(self: __torch__.Kernels, scores: Tensor, masks: List[Tensor], causal: bool, first: int) -> Tensor:
    hidden = scores
    if torch.gt(torch.len(masks), 0):
      hidden = torch.masked_fill(hidden, torch.logical_not(masks[0]), -1e30)
    else:
      pass
    if causal:
      later = torch.triu(torch.ones([torch.size(scores, 2), torch.size(scores, 3)], dtype=11, device=ops.prim.device(scores)), torch.sub(1, first))
      hidden = torch.masked_fill(hidden, later, -1e30)
    else:
      pass
    return hidden
  def weights(self: __torch__.Kernels, scores: Tensor, masks: List[Tensor], causal: bool) -> Tensor:
    return torch.softmax(self.hide(scores, masks, causal, 0), -1)
  def attend(self: __torch__.Kernels, scores: Tensor, v: Tensor, masks: List[Tensor], causal: bool, dropout: float) -> Tensor:
    return self.merge_heads(torch.matmul(torch.dropout(self.weights(scores, masks, causal), dropout, True), v))
  def product_scores(self: __torch__.Kernels, q: Tensor, k: Tensor, heads: int, groups: int) -> Tensor:
    queries = self.split_heads(q, heads)
    keys = self.repeat_heads(self.split_heads(k, groups), heads)
    return torch.div(torch.matmul(queries, torch.transpose(keys, -2, -1)), torch.sqrt(torch.size(queries, 3)))
  def additive_scores(self: __torch__.Kernels, q: Tensor, k: Tensor, score: Tensor, heads: int) -> Tensor:
    sums = torch.tanh(torch.add(torch.unsqueeze(self.split_heads(q, heads), 3), torch.unsqueeze(self.split_heads(k, heads), 2)))
    return torch.squeeze(torch.matmul(sums, torch.view(score, [1, heads, 1, torch.size(score, 1), 1])), -1)
  def plain_attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, masks: List[Tensor], heads: int, groups: int, causal: bool, dropout: float) -> Tensor:
    return self.attend(self.product_scores(q, k, heads, groups), self.repeat_heads(self.split_heads(v, groups), heads), masks, causal, dropout)
  def additive_attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, score: Tensor, masks: List[Tensor], heads: int, causal: bool, dropout: float) -> Tensor:
    return self.attend(self.additive_scores(q, k, score, heads), self.split_heads(v, heads), masks, causal, dropout)
  def product_weights(self: __torch__.Kernels, q: Tensor, k: Tensor, masks: List[Tensor], heads: int, groups: int, causal: bool) -> Tensor:
    return self.weights(self.product_scores(q, k, heads, groups), masks, causal)
  def additive_weights(self: __torch__.Kernels, q: Tensor, k: Tensor, score: Tensor, masks: List[Tensor], heads: int, causal: bool) -> Tensor:
    return self.weights(self.additive_scores(q, k, score, heads), masks, causal)
  def blockwise_attention(self: __torch__.Kernels, q: Tensor, k: Tensor, v: Tensor, masks: List[Tensor], heads: int, groups: int, causal: bool, dropout: float, block: int) -> Tensor:
    queries = self.split_heads(q, heads)
    scaled = torch.div(queries, torch.sqrt(torch.size(queries, 3)))
    keys = torch.split(self.split_heads(k, groups), block, 2)
    values = torch.split(self.split_heads(v, groups), block, 2)
    largest = torch.full([torch.size(queries, 0), heads, torch.size(queries, 2), 1], -1e30, dtype=ops.prim.dtype(queries), device=ops.prim.device(queries))
    total = torch.zeros_like(largest)
    output = torch.zeros_like(queries)
    for i in range(torch.len(keys)):
      masked = annotate(List[Tensor], [])
      for j in range(torch.len(masks)):
        _0 = torch.append(masked, torch.split(masks[j], block, 3)[i])
      scores = self.hide(torch.matmul(scaled, torch.transpose(self.repeat_heads(keys[i], heads), -2, -1)), masked, causal, torch.mul(i, block))
      new_largest = torch.maximum(largest, torch.amax(torch.detach(scores), [-1], True))
      weights = torch.exp(torch.sub(scores, new_largest))
      shrink = torch.exp(torch.sub(largest, new_largest))
      total = torch.add(torch.mul(total, shrink), torch.sum(weights, [-1], True))
      output = torch.add(torch.mul(output, shrink), torch.matmul(torch.dropout(weights, dropout, True), self.repeat_heads(values[i], heads)))
      largest = new_largest
    return self.merge_heads(torch.div(output, total))
  def rotate(self: __torch__.Kernels, x: Tensor, cos: Tensor, sin: Tensor, heads: int) -> Tensor:
    y = torch.view(x, [torch.size(x, 0), torch.size(x, 1), heads, torch.size(x, 2) // heads])
    first, second = torch.chunk(y, 2, -1)
    turned = torch.add(torch.mul(y, cos), torch.mul(torch.cat([torch.neg(second), first], -1), sin))
    return torch.view(turned, [torch.size(x, 0), torch.size(x, 1), torch.size(x, 2)])
  def gelu_tanh(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.gelu(x, approximate="tanh")
  def gated(self: __torch__.Kernels, x: Tensor, gate: Tensor) -> Tensor:
    return torch.mul(torch.silu(gate), x)
  def bfloat16_linear(self: __torch__.Kernels, x: Tensor, weight: Tensor, bias: List[Tensor]) -> Tensor:
    shift = annotate(Optional[Tensor], None)
    if torch.gt(torch.len(bias), 0):
      shift = torch.to(bias[0], 15)
    else:
      pass
    return torch.linear(torch.to(x, 15), torch.to(weight, 15), shift)
  def scale_norm(self: __torch__.Kernels, x: Tensor, scale: Tensor, epsilon: float) -> Tensor:
    return torch.layer_norm(x, [torch.size(x, -1)], scale, None, epsilon)
  def rms_norm(self: __torch__.Kernels, x: Tensor, scale: Tensor, epsilon: float) -> Tensor:
    return torch.rms_norm(x, [torch.size(x, -1)], scale, epsilon)
  def batch_norm(self: __torch__.Kernels, x: Tensor, scale: Tensor, shift: Tensor, mean: Tensor, variance: Tensor, training: bool, momentum: float, epsilon: float) -> Tensor:
    rows = torch.reshape(x, [-1, torch.size(x, -1)])
    return torch.view_as(torch.batch_norm(rows, scale, shift, mean, variance, training, momentum, epsilon, False), x)
  def choose_experts(self: __torch__.Kernels, scores: Tensor, count: int) -> List[Tensor]:
    shares = torch.softmax(scores, -1)
    weights, experts = torch.topk(shares, count, -1)
    uneven = torch.sub(torch.mean(shares, [0]), torch.div(1., torch.size(shares, 1)))
    return [experts, torch.div(weights, torch.sum(weights, [-1], True)), torch.sum(torch.mul(uneven, uneven))]
  def add_rows(self: __torch__.Kernels, x: Tensor, rows: Tensor, values: Tensor, weights: Tensor) -> Tensor:
    return torch.index_add(x, 0, rows, torch.mul(values, torch.unsqueeze(weights, 1)))
  def mean_squared_error(self: __torch__.Kernels, x: Tensor, y: Tensor) -> Tensor:
    return torch.mse_loss(x, y)
  def random_seed(self: __torch__.Kernels) -> Tensor:
    return torch.randint(9223372036854775807, [1], dtype=4)
  def cross_entropy(self: __torch__.Kernels, logits: Tensor, labels: Tensor, ignored: int) -> Tensor:
    return torch.cross_entropy_loss(torch.view(logits, [-1, torch.size(logits, -1)]), torch.view(labels, [-1]), None, 1, ignored, 0.)
  def gradients(self: __torch__.Kernels, output: Tensor, inputs: List[Tensor]) -> List[Tensor]:
    found = torch.grad([output], inputs, None, False, False, False)
    gradients = annotate(List[Tensor], [])
    for i in range(torch.len(found)):
      _0 = torch.append(gradients, unchecked_cast(Tensor, found[i]))
    return gradients
  def accumulate(self: __torch__.Kernels, outputs: List[Tensor], cotangents: List[Tensor], parameters: List[Tensor], sums: List[Tensor], inputs: List[Tensor], keep: bool) -> List[Tensor]:
    ends = annotate(List[Tensor], [])
    given = annotate(List[Optional[Tensor]], [])
    for i in range(torch.len(outputs)):
      if ops.prim.requires_grad(outputs[i]):
        _4 = torch.append(ends, outputs[i])
        _0 = torch.append(given, cotangents[i])
      else:
        pass
    wanted = torch.add(parameters, inputs)
    found = annotate(List[Optional[Tensor]], [])
    if torch.gt(torch.len(ends), 0):
      found = torch.grad(ends, wanted, given, keep, False, True)
    else:
      for i in range(torch.len(wanted)):
        _5 = torch.append(found, None)
    for i in range(torch.len(parameters)):
      gradient = found[i]
      if torch.__isnot__(gradient, None):
        _1 = torch.add_(sums[i], unchecked_cast(Tensor, gradient))
      else:
        pass
    gradients = annotate(List[Tensor], [])
    for i in range(torch.len(inputs)):
      gradient = found[torch.add(torch.len(parameters), i)]
      if torch.__isnot__(gradient, None):
        _2 = torch.append(gradients, unchecked_cast(Tensor, gradient))
      else:
        _3 = torch.append(gradients, torch.empty([0]))
    return gradients
  def add_all(self: __torch__.Kernels, targets: List[Tensor], values: List[Tensor]) -> Tensor:
    torch._foreach_add_(targets, values)
    return targets[0]
  def global_norm(self: __torch__.Kernels, tensors: List[Tensor]) -> Tensor:
    return torch.norm(torch.stack(torch._foreach_norm(tensors, 2)), 2)
  def clip_global_norm(self: __torch__.Kernels, tensors: List[Tensor], maximum: float) -> Tensor:
    norm = self.global_norm(tensors)
    torch._foreach_mul_(tensors, torch.clamp(torch.div(maximum, torch.add(norm, 1e-06)), None, 1.))
    return norm
  def copy(self: __torch__.Kernels, targets: List[Tensor], sources: List[Tensor]) -> Tensor:
    torch._foreach_copy_(targets, sources)
    return targets[0]
  def next_step(self: __torch__.Kernels, step: Tensor, parameters: int) -> List[Tensor]:
    _0 = torch.add_(step, 1)
    steps = annotate(List[Tensor], [])
    for i in range(parameters):
      _1 = torch.append(steps, step)
    return steps
  def adam(self: __torch__.Kernels, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor], step: Tensor, lr: float, beta1: float, beta2: float, epsilon: float, decay: float) -> Tensor:
    steps = self.next_step(step, torch.len(p))
    torch._fused_adam_(p, g, m, v, annotate(List[Tensor], []), steps, lr=lr, beta1=beta1, beta2=beta2, weight_decay=decay, eps=epsilon, amsgrad=False, maximize=False)
    return step
  def adamw(self: __torch__.Kernels, p: List[Tensor], g: List[Tensor], m: List[Tensor], v: List[Tensor], step: Tensor, lr: float, beta1: float, beta2: float, epsilon: float, decay: float) -> Tensor:
    steps = self.next_step(step, torch.len(p))
    torch._fused_adamw_(p, g, m, v, annotate(List[Tensor], []), steps, lr=lr, beta1=beta1, beta2=beta2, weight_decay=decay, eps=epsilon, amsgrad=False, maximize=False)
    return step
  def sgd(self: __torch__.Kernels, p: List[Tensor], g: List[Tensor], m: List[Tensor], rate: float, momentum: float, decay: float) -> Tensor:
    torch._foreach_add_(g, p, alpha=decay)
    torch._foreach_mul_(m, momentum)
    torch._foreach_add_(m, g, alpha=1)
    torch._foreach_add_(p, m, alpha=rate)
    return m[0]
  def foreach_add(self: __torch__.Kernels, sums: List[Tensor], terms: List[Tensor]) -> Tensor:
    torch._foreach_add_(sums, terms, alpha=1)
    return sums[0]
  def foreach_scale(self: __torch__.Kernels, tensors: List[Tensor], factor: float) -> Tensor:
    torch._foreach_mul_(tensors, factor)
    return tensors[0]
  def foreach_norm(self: __torch__.Kernels, tensors: List[Tensor]) -> Tensor:
    return torch.stack(torch._foreach_norm(tensors, 2))
  def foreach_clone(self: __torch__.Kernels, tensors: List[Tensor]) -> List[Tensor]:
    copies = annotate(List[Tensor], [])
    for i in range(torch.len(tensors)):
      _0 = torch.append(copies, torch.clone(torch.detach(tensors[i])))
    return copies
  def foreach_subtract(self: __torch__.Kernels, tensors: List[Tensor], terms: List[Tensor]) -> Tensor:
    torch._foreach_sub_(tensors, terms, alpha=1)
    return tensors[0]
  def extremes(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.to(torch.stack([torch.min(x), torch.max(x)]), 7)
  def histogram(self: __torch__.Kernels, x: Tensor, bins: int, low: float, high: float) -> Tensor:
    parts = torch.split(torch.reshape(x, [-1]), 8388608)
    counts = torch.zeros([bins], dtype=7)
    for i in range(torch.len(parts)):
      counts = torch.add(counts, torch.to(torch.histc(parts[i], bins, low, high), 7))
    return counts
  def finite(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.all(torch.isfinite(x))
  def relax(self: __torch__.Kernels, state: Tensor, value: Tensor, beta: float) -> Tensor:
    return torch.add_(torch.mul(state, 1. - beta), value, alpha=beta)
  def unrelax(self: __torch__.Kernels, state: Tensor, value: Tensor, beta: float) -> Tensor:
    return torch.div_(torch.type_as(torch.sub(state, value, alpha=beta), state), 1. - beta)
  def scale(self: __torch__.Kernels, x: Tensor, factor: float) -> Tensor:
    return torch.mul(x, factor)
  def scale_add(self: __torch__.Kernels, x: Tensor, factor: float, term: Tensor) -> Tensor:
    return torch.add_(torch.mul(x, factor), term)
  def zeros_like(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.zeros_like(x)
  def relative_change(self: __torch__.Kernels, state: Tensor, before: Tensor) -> Tensor:
    change = torch.linalg_vector_norm(torch.sub(state, before), dtype=7)
    return torch.div(change, torch.clamp_min(torch.linalg_vector_norm(state, dtype=7), 1e-300))
  def norm(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.linalg_vector_norm(x, dtype=7)
  def absolute_sum(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.linalg_vector_norm(x, 1, dtype=7)
  def largest(self: __torch__.Kernels, x: Tensor) -> Tensor:
    return torch.to(torch.max(torch.abs(x)), 7)
  def anderson(self: __torch__.Kernels, states: List[Tensor], values: List[Tensor], beta: float) -> Tensor:
    x = torch.to(torch.flatten(torch.stack(states, 1), 2), 7)
    f = torch.to(torch.flatten(torch.stack(values, 1), 2), 7)
    residuals = torch.sub(f, x)
    norms = torch.add(torch.linalg_vector_norm(residuals, 2, [2], True), 1e-300)
    directions = torch.div(residuals, norms)
    products = torch.add(torch.matmul(directions, torch.transpose(directions, 1, 2)), torch.mul(torch.eye(torch.len(states), dtype=7), 1e-10))
    scales = torch.div(torch.amin(norms, [1], True), norms)
    weights = torch.mul(torch.linalg_solve(products, scales), scales)
    shares = torch.div(weights, torch.sum(weights, [1], True))
    mixed = torch.sum(torch.mul(shares, torch.add(x, torch.mul(residuals, beta))), [1])
    return torch.type_as(torch.view_as(mixed, states[0]), states[0])
  def row_dot(self: __torch__.Kernels, a: Tensor, b: Tensor) -> Tensor:
    shape = [torch.size(a, 0)]
    for i in range(torch.sub(torch.dim(a), 1)):
      _0 = torch.append(shape, 1)
    return torch.view(torch.sum(torch.flatten(torch.mul(a, b), 1), [1]), shape)
  def low_rank(self: __torch__.Kernels, x: Tensor, scale: float, left: List[Tensor], right: List[Tensor]) -> Tensor:
    y = torch.mul(x, scale)
    for i in range(torch.len(left)):
      y = torch.add(y, torch.mul(left[i], self.row_dot(right[i], x)))
    return y
  def broyden(self: __torch__.Kernels, moved: Tensor, changed: Tensor, scale: float, left: List[Tensor], right: List[Tensor]) -> List[Tensor]:
    v = self.low_rank(moved, scale, right, left)
    u = torch.sub(moved, self.low_rank(changed, scale, left, right))
    product = self.row_dot(v, changed)
    safe = torch.where(torch.eq(product, 0.), torch.ones_like(product), product)
    return [torch.div(u, safe), v]
